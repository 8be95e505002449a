package org.crossbearing.ledger.internal.weigh;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.answer.FindingVersion;
import org.crossbearing.ledger.internal.keep.Changes;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Status;

/** The findings as rows: what changes gets a new row, and a change record that says how. */
public final class Findings {
  private static final String SELECT =
      "SELECT finding, event, ordinal, measure, thing, unit, status, low, high, best, origins,"
          + " claims, why, said, seq_from";
  private static final String FROM = " FROM finding_state ";

  private final Sql sql;
  private final Changes changes;

  public Findings(Sql sql) {
    this.sql = sql;
    changes = new Changes(sql);
  }

  /** The findings of an event as of an entry, in order. */
  public List<FindingState> of(int event, int seq) {
    return sql.list(
        SELECT + FROM + "WHERE event = ? AND seq_from <= ? AND seq_to > ? ORDER BY ordinal",
        Findings::state,
        event,
        seq,
        seq);
  }

  /** All that a finding has been, oldest first. */
  public List<FindingVersion> history(int finding) {
    return sql.list(
        SELECT
            + ", e.recorded"
            + FROM
            + "JOIN entry e ON e.seq = seq_from WHERE finding = ? ORDER BY seq_from",
        row -> version(state(row), row),
        finding);
  }

  private static FindingVersion version(FindingState state, Row row) throws SQLException {
    return new FindingVersion(
        row.number(15),
        Instant.parse(row.text(16)),
        "e" + state.event(),
        state.subject(),
        state.status().word(),
        state.value(),
        state.origins(),
        state.claimNames(),
        state.why());
  }

  /** Puts {@code now} in the place of {@code before}; returns them with their numbers. */
  List<FindingState> replace(
      List<FindingState> before, List<FindingState> now, Rows rows, int seq) {
    Map<FindingState, Optional<FindingState>> predecessors = predecessors(now, before);
    List<FindingState> named = new ArrayList<>();
    predecessors.forEach((state, old) -> named.add(keep(old, state, rows, seq)));
    List<FindingState> left = new ArrayList<>(before);
    predecessors.values().forEach(old -> old.ifPresent(left::remove));
    left.forEach(gone -> end(gone, rows, seq));
    named.sort(Comparator.comparingInt(FindingState::ordinal));
    return named;
  }

  /** Which of {@code before} each of {@code now} goes on; no two go on the same one. */
  static Map<FindingState, Optional<FindingState>> predecessors(
      List<FindingState> now, List<FindingState> before) {
    List<FindingState> left = new ArrayList<>(before);
    Map<FindingState, Optional<FindingState>> predecessors = new LinkedHashMap<>();
    for (FindingState state : byClaims(now, before)) {
      Optional<FindingState> old = predecessor(state, left);
      old.ifPresent(left::remove);
      predecessors.put(state, old);
    }
    return predecessors;
  }

  /** Those first that share most with what there was, so that each finds its own. */
  private static List<FindingState> byClaims(List<FindingState> now, List<FindingState> before) {
    return now.stream()
        .sorted(
            Comparator.comparingInt(
                state ->
                    -before.stream()
                        .filter(state::isAbout)
                        .mapToInt(state::shared)
                        .max()
                        .orElse(0)))
        .toList();
  }

  private static Optional<FindingState> predecessor(FindingState now, List<FindingState> left) {
    return left.stream()
        .filter(now::isAbout)
        .max(
            Comparator.comparingInt(now::shared)
                .thenComparing(Comparator.comparingInt(FindingState::id).reversed()));
  }

  private FindingState keep(Optional<FindingState> old, FindingState now, Rows rows, int seq) {
    int id = old.map(FindingState::id).orElseGet(() -> begin(now, seq));
    FindingState named = now.called(id);
    if (old.isEmpty() || !old.get().equals(named)) {
      old.ifPresent(state -> close(state, rows, seq));
      add(named, rows, seq);
      report(old, named, seq);
    }
    return named;
  }

  private int begin(FindingState state, int seq) {
    int id = sql.next("finding");
    sql.later("INSERT INTO finding (id, event, seq) VALUES (?, ?, ?)", id, state.event(), seq);
    return id;
  }

  private static void close(FindingState state, Rows rows, int seq) {
    rows.end(
        "UPDATE finding_state SET seq_to = ? WHERE finding = ? AND seq_to = ?",
        seq,
        state.id(),
        Store.STILL);
  }

  private static void add(FindingState state, Rows rows, int seq) {
    rows.begin(
        "INSERT INTO finding_state (finding, event, ordinal, measure, thing, unit, status, low,"
            + " high, best, origins, claims, why, said, seq_from, seq_to)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        state.id(),
        state.event(),
        state.ordinal(),
        state.measure(),
        state.thing(),
        state.unit(),
        state.status().word(),
        state.low(),
        state.high(),
        state.best(),
        state.origins(),
        state.claims(),
        state.why(),
        state.said(),
        seq,
        Store.STILL);
  }

  private void end(FindingState gone, Rows rows, int seq) {
    close(gone, rows, seq);
    if (gone.isOfRoles()) {
      say("settled", gone, seq, gone.subject() + " " + gone.value() + ": no longer contradicted");
    } else {
      say("gone", gone, seq, gone.subject() + " " + gone.value() + ": no claim says it any more");
    }
  }

  private void report(Optional<FindingState> before, FindingState now, int seq) {
    String subject = now.subject() + " ";
    if (before.isEmpty()) {
      boolean roles = now.isOfRoles();
      say(roles ? "dispute" : "figure", now, seq, subject + now.value());
      return;
    }
    FindingState old = before.get();
    if (!old.value().equals(now.value())) {
      say("value", now, seq, subject + old.value() + " → " + now.value());
    }
    if (now.status() == Status.DISPUTED && old.status() != Status.DISPUTED) {
      say("dispute", now, seq, subject + now.value() + " is disputed: " + now.why());
    }
    if (old.status() == Status.DISPUTED && now.status() != Status.DISPUTED) {
      say("settled", now, seq, subject + now.value() + " is disputed no more: " + now.why());
    }
    if (old.origins() < now.origins()) {
      String which = now.origins() == 2 ? "a second origin" : now.origins() + " origins now";
      say("origin", now, seq, subject + now.value() + ": " + which);
    }
  }

  private void say(String kind, FindingState state, int seq, String words) {
    changes.add(seq, kind, null, state.event(), state.id(), words);
  }

  private static FindingState state(Row row) throws SQLException {
    return new FindingState(
        row.number(1),
        row.number(2),
        row.number(3),
        row.text(4),
        row.text(5),
        row.textOrNull(6),
        FindingState.status(row.text(7)),
        row.textOrNull(8),
        row.textOrNull(9),
        row.textOrNull(10),
        row.number(11),
        row.text(12),
        row.text(13),
        row.textOrNull(14));
  }
}
