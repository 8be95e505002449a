package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.FindingLine;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.crossbearing.model.Status;

/** Events as lists show them. */
public final class Cards {
  private static final String STATES =
      "SELECT s.event, s.type, s.title, s.place, s.day_from, s.day_to, s.reports, s.country"
          + " FROM event_state s WHERE s.seq_from <= ? AND s.seq_to > ? AND s.event IN ";
  private static final String OUTLETS =
      "SELECT DISTINCT m.event, v.outlet_key FROM membership m"
          + " JOIN occasion o ON o.id = m.occasion JOIN version v ON v.id = o.version"
          + " WHERE m.seq_from <= ? AND m.seq_to > ? AND v.outlet_key IS NOT NULL AND m.event IN ";

  private final Sql sql;
  private final Wholes wholes;
  private final FindingLines findings;

  public Cards(Sql sql) {
    this.sql = sql;
    wholes = new Wholes(sql);
    findings = new FindingLines(sql);
  }

  /** The events that most reports tell of, the largest first. */
  public List<String> largest(int most) {
    return sql.list(
        "SELECT event FROM event_state WHERE seq_to = ? ORDER BY reports DESC, event LIMIT ?",
        row -> "e" + row.number(1),
        Store.STILL,
        most);
  }

  /**
   * Events by their numbers, with the numbers of their last changes; those that are no more lack.
   */
  public List<EventCard> of(Map<Integer, Integer> changes, int seq) {
    if (changes.isEmpty()) {
      return List.of();
    }
    Map<Integer, List<FindingLine>> told = new TreeMap<>();
    for (FindingLine finding : findings.ofEvents(changes.keySet(), seq)) {
      told.computeIfAbsent(FindingLines.number(finding.event()), e -> new ArrayList<>())
          .add(finding);
    }
    Map<Integer, List<FindingLine>> headlines = headlines(told.values(), seq);
    Map<Integer, EventCard> cards = new TreeMap<>();
    Map<Integer, Instant> times = times(changes);
    Map<Integer, Integer> outlets = outlets(changes.keySet(), seq);
    Choice choice = Choice.of(changes.keySet());
    sql.list(
        STATES + choice.marks(),
        row -> {
          int event = row.number(1);
          List<FindingLine> all = told.getOrDefault(event, List.of());
          return cards.put(
              event,
              new EventCard(
                  line(row, all),
                  row.textOrNull(8),
                  outlets.getOrDefault(event, 0),
                  times.getOrDefault(event, Instant.EPOCH),
                  changes.getOrDefault(event, 0),
                  headlines.getOrDefault(event, List.of())));
        },
        choice.after(seq, seq));
    List<EventCard> ordered = new ArrayList<>(cards.values());
    ordered.sort(Comparator.comparingInt(EventCard::change).reversed());
    return ordered;
  }

  /** Of events, each given by its findings; all are asked for at once. */
  private Map<Integer, List<FindingLine>> headlines(Collection<List<FindingLine>> events, int seq) {
    List<FindingLine> first =
        events.stream().flatMap(all -> FindingLines.headlines(all).stream()).toList();
    return findings.carried(first, seq).stream()
        .collect(Collectors.groupingBy(f -> FindingLines.number(f.event())));
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
}
