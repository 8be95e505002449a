package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;

/**
 * What moved lately. The change records are gone through from the end, so what is looked at does
 * not grow with the ledger.
 */
public final class Lately {
  /** So many change records at most are gone through for one page of events. */
  private static final int WINDOW = 5000;

  /** Not one that has become part of another, or that nobody tells of any more. */
  private static final String THERE =
      " EXISTS (SELECT 1 FROM event_state s WHERE s.event = c.event AND s.seq_from <= ?"
          + " AND s.seq_to > ?)";

  private static final int HEADLINES = 4;

  private static final String STATES =
      "SELECT s.event, s.type, s.title, s.place, s.day_from, s.day_to, s.reports, s.country"
          + " FROM event_state s WHERE s.seq_from <= ? AND s.seq_to > ? AND s.event IN ";
  private static final String OUTLETS =
      "SELECT DISTINCT m.event, v.outlet_key FROM membership m"
          + " JOIN occasion o ON o.id = m.occasion JOIN version v ON v.id = o.version"
          + " WHERE m.seq_from <= ? AND m.seq_to > ? AND v.outlet_key IS NOT NULL AND m.event IN ";
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
  private final Wholes wholes;

  public Lately(Sql sql) {
    this.sql = sql;
    wholes = new Wholes(sql);
  }

  private record Last(int event, int change) {}

  /**
   * The events whose last change is before a change, the latest first.
   *
   * @param before the number of a change
   * @param last the number of the last change there is, as of the entry
   */
  public List<EventCard> moved(int before, int last, int most, int seq) {
    List<Last> found = before > last ? latest(before, most, seq) : older(before, last, most, seq);
    Map<Integer, Integer> changes = new LinkedHashMap<>();
    found.forEach(event -> changes.put(event.event(), event.change()));
    return cards(changes, seq);
  }

  /**
   * Events by their numbers, with the numbers of their last changes; those that are no more lack.
   */
  public List<EventCard> cards(Map<Integer, Integer> changes, int seq) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<FindingLine>> findings = new TreeMap<>();
    for (FindingLine finding : ofEvents(changes.keySet(), seq)) {
      findings.computeIfAbsent(number(finding.event()), e -> new ArrayList<>()).add(finding);
    }
    Map<Integer, EventCard> cards = new TreeMap<>();
    Map<Integer, Instant> times = times(changes);
    Map<Integer, Integer> outlets = outlets(changes.keySet(), seq);
    Choice choice = Choice.of(changes.keySet());
    sql.list(
        STATES + choice.marks(),
        row -> {
          int event = row.number(1);
          List<FindingLine> all = findings.getOrDefault(event, List.of());
          return cards.put(
              event,
              new EventCard(
                  line(row, all),
                  row.textOrNull(8),
                  outlets.getOrDefault(event, 0),
                  times.getOrDefault(event, Instant.EPOCH),
                  changes.getOrDefault(event, 0),
                  carried(headlines(all), seq)));
        },
        choice.after(seq, seq));
    List<EventCard> ordered = new ArrayList<>(cards.values());
    ordered.sort(Comparator.comparingInt(EventCard::change).reversed());
    return ordered;
  }

  /** The entry that last changed what is told of an event; 0 if nothing is. */
  public int stamp(int event, int seq) {
    long last = 0;
    for (String rows :
        List.of(
            "membership WHERE event",
            "standing WHERE event",
            "finding_state WHERE event",
            "event_state WHERE event",
            "event_whole WHERE whole")) {
      last = Math.max(last, last("SELECT MAX(seq_from) FROM " + rows, "seq_from", event, seq));
      last = Math.max(last, last("SELECT MAX(seq_to) FROM " + rows, "seq_to", event, seq));
    }
    return (int) last;
  }

  private long last(String select, String column, int event, int seq) {
    return sql.number(select + " = ? AND " + column + " <= ?", event, seq).orElse(0);
  }

  /** The events that the reports behind some changes tell of. */
  public List<String> touched(int after, int upTo) {
    return sql.list(
        "SELECT DISTINCT COALESCE(w.whole, m.event) FROM change c"
            + " JOIN occasion o ON o.version = c.version"
            + " JOIN membership m ON m.occasion = o.id"
            + " LEFT JOIN event_whole w ON w.event = m.event AND w.seq_to = m.seq_to"
            + " WHERE c.id > ? AND c.id <= ? AND m.seq_to = ?",
        row -> "e" + row.number(1),
        after,
        upTo,
        Store.STILL);
  }

  private List<Last> latest(int before, int most, int seq) {
    return sql.list(
        "SELECT c.event, MAX(c.id) AS latest FROM (SELECT event, id FROM change WHERE id < ?"
            + " AND event IS NOT NULL ORDER BY id DESC LIMIT ?) c WHERE"
            + THERE
            + " GROUP BY c.event ORDER BY latest DESC LIMIT ?",
        row -> new Last(row.number(1), row.number(2)),
        before,
        WINDOW,
        seq,
        seq,
        most);
  }

  /** Without those that moved again later. */
  private List<Last> older(int before, int last, int most, int seq) {
    return sql.list(
        "SELECT c.event, MAX(c.id) AS latest FROM (SELECT event, id FROM change WHERE id < ?"
            + " AND event IS NOT NULL ORDER BY id DESC LIMIT ?) c WHERE NOT EXISTS (SELECT 1"
            + " FROM change n WHERE n.event = c.event AND n.id >= ? AND n.id <= ?) AND"
            + THERE
            + " GROUP BY c.event ORDER BY latest DESC LIMIT ?",
        row -> new Last(row.number(1), row.number(2)),
        before,
        WINDOW,
        before,
        last,
        seq,
        seq,
        most);
  }

  /** The titles of some events, with their places where these do not name them. */
  public Map<String, String> titles(Collection<Integer> events, int seq) {
    Map<String, String> titles = new TreeMap<>();
    if (!events.isEmpty()) {
      Choice choice = Choice.of(events);
      sql.list(
          STATES + choice.marks(),
          row -> {
            String title = row.text(3);
            String place = row.textOrNull(4);
            boolean missing = place != null && !title.contains(place);
            return titles.put("e" + row.number(1), missing ? title + ", " + place : title);
          },
          choice.after(seq, seq));
    }
    return titles;
  }

  /** The events with a finding of a status, those that came to it last first. */
  public List<String> withStatus(String status, int most, int seq) {
    return sql.list(
        "SELECT f.event, MAX(f.seq_from) AS latest FROM finding_state f WHERE f.status = ?"
            + " AND f.seq_from <= ? AND f.seq_to > ? AND f.event IS NOT NULL"
            + " GROUP BY f.event ORDER BY latest DESC, f.event DESC LIMIT ?",
        row -> "e" + row.number(1),
        status,
        seq,
        seq,
        most);
  }

  private Map<Integer, Instant> times(Map<Integer, Integer> changes) {
    Choice choice = Choice.of(changes.values());
    Map<Integer, Instant> times = new TreeMap<>();
    sql.list(
        "SELECT c.event, e.recorded FROM change c JOIN entry e ON e.seq = c.seq WHERE c.id IN "
            + choice.marks(),
        row -> times.put(row.number(1), Instant.parse(row.text(2))),
        choice.after());
    return times;
  }

  private static EventLine line(Row row, List<FindingLine> findings) throws SQLException {
    long disputed = findings.stream().filter(f -> f.status() == Status.DISPUTED).count();
    return new EventLine(
        "e" + row.number(1),
        row.text(2),
        row.text(3),
        row.textOrNull(4),
        row.text(5),
        row.text(6),
        row.number(7),
        findings.size(),
        (int) disputed);
  }

  private Map<Integer, Integer> outlets(Collection<Integer> events, int seq) {
    Map<Integer, Integer> parts = wholes.parts(events, seq);
    Choice choice = Choice.of(parts.keySet());
    Map<Integer, Set<String>> outlets = new TreeMap<>();
    sql.list(
        OUTLETS + choice.marks(),
        row ->
            outlets
                .computeIfAbsent(parts.getOrDefault(row.number(1), 0), e -> new HashSet<>())
                .add(row.text(2)),
        choice.after(seq, seq));
    Map<Integer, Integer> counts = new TreeMap<>();
    outlets.forEach((event, names) -> counts.put(event, names.size()));
    return counts;
  }

  /** The findings of some events. */
  private List<FindingLine> ofEvents(Collection<Integer> events, int seq) {
    Choice choice = Choice.of(events);
    return sql.list(
        FINDINGS + "event IN " + choice.marks() + " ORDER BY f.event, f.ordinal",
        Lately::finding,
        choice.after(seq, seq));
  }

  /** Findings by their numbers, in that order, with who carries them; those no more lack. */
  public List<FindingLine> findings(Collection<Integer> numbers, int seq) {
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

  private List<FindingLine> carried(List<FindingLine> findings, int seq) {
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
  private static List<FindingLine> headlines(List<FindingLine> findings) {
    int most = findings.stream().mapToInt(FindingLine::claims).max().orElse(0);
    return findings.stream()
        .filter(f -> f.said() == null)
        .sorted(
            Comparator.comparing((FindingLine f) -> 4 * f.claims() < most)
                .thenComparing(Lately::gravity)
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

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
