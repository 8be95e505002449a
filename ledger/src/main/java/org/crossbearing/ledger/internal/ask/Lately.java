package org.crossbearing.ledger.internal.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.answer.EventCard;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/**
 * What moved lately. The change records are gone through from the end, so what is looked at does
 * not grow with the ledger.
 */
public final class Lately {
  /** So many change records at most are gone through for one page of events. */
  private static final int WINDOW = 5000;

  /** Events with the last of their changes among some, those before one. */
  private static final String LAST =
      "SELECT c.event, c.latest FROM (SELECT l.event, MAX(l.id) AS latest FROM (SELECT event, id"
          + " FROM change WHERE id < ? AND event IS NOT NULL ORDER BY id DESC LIMIT ?) l"
          + " GROUP BY l.event) c";

  /** Not one that has become part of another, or that nobody tells of any more. */
  private static final String THERE =
      " EXISTS (SELECT 1 FROM event_state s WHERE s.event = c.event AND s.seq_from <= ?"
          + " AND s.seq_to > ?)";

  private final Sql sql;
  private final Cards cards;

  public Lately(Sql sql) {
    this.sql = sql;
    cards = new Cards(sql);
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
    return cards.of(changes, seq);
  }

  private List<Last> latest(int before, int most, int seq) {
    return sql.list(
        LAST + " WHERE" + THERE + " ORDER BY c.latest DESC LIMIT ?",
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
        LAST
            + " WHERE NOT EXISTS (SELECT 1 FROM change n WHERE n.event = c.event AND n.id >= ?"
            + " AND n.id <= ?) AND"
            + THERE
            + " ORDER BY c.latest DESC LIMIT ?",
        row -> new Last(row.number(1), row.number(2)),
        before,
        WINDOW,
        before,
        last,
        seq,
        seq,
        most);
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

  /** The entry that last changed what is told of an event; 0 if nothing is. */
  public int stamp(int event) {
    long last = 0;
    for (String rows :
        List.of(
            "membership WHERE event",
            "standing WHERE event",
            "finding_state WHERE event",
            "event_state WHERE event",
            "event_whole WHERE whole")) {
      last = Math.max(last, last("seq_from", rows, event));
      last = Math.max(last, last("seq_to", rows, event));
    }
    return (int) last;
  }

  private long last(String column, String rows, int event) {
    String select = "SELECT MAX(%s) FROM %s = ? AND %s < ?".formatted(column, rows, column);
    return sql.number(select, event, Store.STILL).orElse(0);
  }
}
