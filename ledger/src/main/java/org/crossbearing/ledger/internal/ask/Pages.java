package org.crossbearing.ledger.internal.ask;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;

/** One report with where its claims stand. */
public final class Pages {
  private static final String STANDINGS =
      "SELECT c.name, s.event, s.finding, s.origin, f.status FROM claim c"
          + " JOIN standing s ON s.claim = c.id AND s.seq_from <= ? AND s.seq_to > ?"
          + " LEFT JOIN finding_state f ON f.finding = s.finding"
          + " AND f.seq_from <= ? AND f.seq_to > ?"
          + " WHERE c.version = ? AND c.seq_from <= ? AND c.seq_to > ?";

  private final Sql sql;
  private final Reader readings;

  /** What was read in a version as of an entry, as corrected then; empty if nothing was. */
  @FunctionalInterface
  public interface Reader {
    Optional<Reading> at(int version, int seq);
  }

  public Pages(Sql sql, Reader readings) {
    this.sql = sql;
    this.readings = readings;
  }

  private record Version(int id, int report, Instant recorded) {}

  /** The version of this name; empty if there is none that was read then. */
  public Optional<Shown> report(String name, int seq) {
    return sql.first(
            "SELECT v.id, v.report, e.recorded FROM version v JOIN entry e ON e.seq = v.seq"
                + " WHERE v.name = ? AND v.seq <= ?",
            row -> new Version(row.number(1), row.number(2), Instant.parse(row.text(3))),
            name,
            seq)
        .flatMap(version -> shown(version, seq));
  }

  private Optional<Shown> shown(Version version, int seq) {
    int readAt = wasReplaced(version.id(), seq);
    return readings
        .at(version.id(), readAt)
        .map(
            reading ->
                new Shown(
                    reading, version.recorded(), versions(version, seq), standings(version, seq)));
  }

  /** An earlier version is shown as it was last read. */
  private int wasReplaced(int version, int seq) {
    return (int)
        Math.min(
            seq,
            sql.number(
                        "SELECT MAX(seq_to) FROM reading WHERE version = ? AND seq_from <= ?",
                        version,
                        seq)
                    .orElse(seq)
                - 1);
  }

  private List<String> versions(Version version, int seq) {
    return sql.list(
        "SELECT name FROM version WHERE report = ? AND seq <= ? ORDER BY number",
        row -> row.text(1),
        version.report(),
        seq);
  }

  private Map<String, Shown.Standing> standings(Version version, int seq) {
    Map<String, Shown.Standing> standings = new HashMap<>();
    sql.list(
        STANDINGS,
        row -> {
          Long finding = row.numberOrNull(3);
          String status = row.textOrNull(5);
          return standings.put(
              row.text(1),
              new Shown.Standing(
                  "e" + row.number(2),
                  finding == null ? null : "f" + finding,
                  status == null ? null : Term.parse(Status.class, status).orElse(null),
                  row.textOrNull(4)));
        },
        seq,
        seq,
        seq,
        seq,
        version.id(),
        seq,
        seq);
    return standings;
  }
}
