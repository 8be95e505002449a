package org.crossbearing.ledger.internal.ask;

import java.util.List;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** Lists events, the latest first. */
public final class EventList {
  /** Those that are shown are chosen first: only their findings are counted. */
  private static final String CHOSEN =
      "WITH chosen AS MATERIALIZED (SELECT s.event, s.type, s.title, s.place, s.day_from, s.day_to,"
          + " s.reports FROM event_state s";

  private static final String LATEST = " ORDER BY s.day_to DESC, s.event DESC";

  /** The status is not to be found by the index of states: an event has few findings. */
  private static final String COUNTED =
      " LIMIT ?) SELECT s.*, (SELECT COUNT(*) FROM finding_state f"
          + " WHERE f.event = s.event AND f.seq_from <= ? AND f.seq_to > ?),"
          + " (SELECT COUNT(*) FROM finding_state f WHERE f.event = s.event AND f.seq_from <= ?"
          + " AND f.seq_to > ? AND f.status || '' = 'disputed') FROM chosen s";

  private static final String RARE =
      "s.event IN (SELECT y.event FROM finding_state y"
          + " WHERE y.status = ? AND y.seq_from <= ? AND y.seq_to > ?)";

  /** Asked of one event after the other: PostgreSQL makes a join of EXISTS, over all findings. */
  private static final String FREQUENT =
      "(SELECT 1 FROM finding_state y WHERE y.event = s.event AND y.status || '' = ?"
          + " AND y.seq_from <= ? AND y.seq_to > ? LIMIT 1) IS NOT NULL";

  /** Events are numbered as they come, so that none that came later need be looked at. */
  private static final String LAST =
      "SELECT id FROM event WHERE seq <= ? ORDER BY seq DESC, id DESC LIMIT 1";

  private final Sql sql;

  public EventList(Sql sql) {
    this.sql = sql;
  }

  /** The events of a place, some days, or a status of one of their findings. */
  public List<EventLine> find(Query query, int seq) {
    Where where = new Where().at("s", seq);
    if (seq != Store.NOW) {
      where.and("s.event <= ?", sql.number(LAST, seq).orElse(0));
    }
    if (query.place() != null) {
      where.and("s.place_key = ?", Keys.of(query.place()));
    }
    if (query.from() != null) {
      where.and("s.day_to >= ?", query.from().toString());
    }
    if (query.to() != null) {
      where.and("s.day_from <= ?", query.to().toString());
    }
    if (query.status() != null) {
      boolean rare = new Statuses(sql).isRare(query.status(), seq);
      where.and(rare ? RARE : FREQUENT, query.status(), seq, seq);
    }
    return sql.list(
        CHOSEN + where.sql() + LATEST + COUNTED + LATEST,
        row ->
            new EventLine(
                "e" + row.number(1),
                row.text(2),
                row.text(3),
                row.textOrNull(4),
                row.text(5),
                row.text(6),
                row.number(7),
                row.number(8),
                row.number(9)),
        where.values(query.most(), seq, seq, seq, seq));
  }
}
