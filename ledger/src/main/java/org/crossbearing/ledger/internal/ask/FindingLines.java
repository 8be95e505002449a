package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;

/** Findings as lists show them. */
public final class FindingLines {
  private static final int HEADLINES = 4;

  private static final String FINDINGS =
      "SELECT f.finding, f.event, f.measure, f.thing, f.unit, f.status, f.low, f.high, f.best,"
          + " f.origins, LENGTH(f.claims) - LENGTH(REPLACE(f.claims, ' ', '')) + 1, f.why,"
          + " e.recorded, f.said FROM finding_state f JOIN entry e ON e.seq = f.seq_from"
          + " WHERE f.seq_from <= ? AND f.seq_to > ? AND f.";
  private static final String CARRIERS =
      "SELECT s.finding, COUNT(DISTINCT c.outlet_key), COUNT(DISTINCT c.version) FROM standing s"
          + " JOIN claim c ON c.id = s.claim"
          + " WHERE s.seq_from <= ? AND s.seq_to > ? AND s.finding IN ";

  private final Sql sql;

  public FindingLines(Sql sql) {
    this.sql = sql;
  }

  /** Disputes about what offices people hold, those that arose last first. */
  public List<FindingLine> offices(int most, int seq) {
    List<FindingLine> found =
        sql.list(
            FINDINGS
                + "status = 'disputed' AND f.said IS NOT NULL ORDER BY f.seq_from DESC, f.finding"
                + " LIMIT ?",
            FindingLines::finding,
            seq,
            seq,
            most);
    return carried(found, seq);
  }

  /** The findings of some events. */
  List<FindingLine> ofEvents(Collection<Integer> events, int seq) {
    Choice choice = Choice.of(events);
    return sql.list(
        FINDINGS + "event IN " + choice.marks() + " ORDER BY f.event, f.ordinal",
        FindingLines::finding,
        choice.after(seq, seq));
  }

  /** Findings by their numbers, in that order, with who carries them; those no more lack. */
  public List<FindingLine> of(Collection<Integer> numbers, int seq) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Choice choice = Choice.of(numbers);
    Map<String, FindingLine> found = new TreeMap<>();
    sql.list(
        FINDINGS + "finding IN " + choice.marks(),
        row -> {
          FindingLine line = finding(row);
          return found.put(line.id(), line);
        },
        choice.after(seq, seq));
    List<FindingLine> ordered =
        numbers.stream().map(n -> found.get("f" + n)).filter(Objects::nonNull).toList();
    return carried(ordered, seq);
  }

  /** The same findings with who carries them. */
  List<FindingLine> carried(List<FindingLine> findings, int seq) {
    if (findings.isEmpty()) {
      return findings;
    }
    Choice choice = Choice.of(findings.stream().map(f -> number(f.id())).toList());
    Map<Integer, int[]> carriers = new TreeMap<>();
    sql.list(
        CARRIERS + choice.marks() + " GROUP BY s.finding",
        row -> carriers.put(row.number(1), new int[] {row.number(2), row.number(3)}),
        choice.after(seq, seq));
    int[] none = {0, 0};
    return findings.stream()
        .map(f -> carriedBy(f, carriers.getOrDefault(number(f.id()), none)))
        .toList();
  }

  private static FindingLine carriedBy(FindingLine f, int[] carriers) {
    return new FindingLine(
        f.id(),
        f.event(),
        f.measure(),
        f.of(),
        f.unit(),
        f.status(),
        f.low(),
        f.high(),
        f.best(),
        f.origins(),
        f.claims(),
        carriers[0],
        carriers[1],
        f.why(),
        f.since(),
        f.said());
  }

  /**
   * The figures that tell most: those that many claims give, and of these the gravest, that of
   * people before that of some of them.
   */
  static List<FindingLine> headlines(List<FindingLine> findings) {
    int most = findings.stream().mapToInt(FindingLine::claims).max().orElse(0);
    return findings.stream()
        .filter(f -> f.said() == null)
        .sorted(
            Comparator.comparing((FindingLine f) -> 4 * f.claims() < most)
                .thenComparing(FindingLines::gravity)
                .thenComparing(f -> !f.of().equals("people"))
                .thenComparingInt(f -> -f.claims()))
        .limit(HEADLINES)
        .toList();
  }

  /** Measures are listed from the gravest on; other counts come last. */
  private static Measure gravity(FindingLine finding) {
    return Term.parse(Measure.class, finding.measure()).orElse(Measure.OTHER);
  }

  private static FindingLine finding(Row row) throws SQLException {
    return new FindingLine(
        "f" + row.number(1),
        "e" + row.number(2),
        row.text(3),
        row.text(4),
        row.textOrNull(5),
        Term.parse(Status.class, row.text(6)).orElseThrow(),
        row.decimalOrNull(7),
        row.decimalOrNull(8),
        row.decimalOrNull(9),
        row.number(10),
        row.number(11),
        0,
        0,
        row.text(12),
        Instant.parse(row.text(13)),
        row.textOrNull(14));
  }

  static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
