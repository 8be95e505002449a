package org.crossbearing.ledger.internal.weigh;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** What outlets come to as rows: one for each outlet and entry that changes it. */
final class OutletBook {
  /** Versions of which it is at hand in how many events they count. */
  private static final int MOST = 100_000;

  private static final int MOST_OUTLETS = 20_000;

  private static final String LAST =
      "SELECT o.id, n.reports, n.claims, n.repeated FROM outlet o JOIN outlet_count n"
          + " ON n.outlet = o.id WHERE o.outlet_key = ? ORDER BY n.seq DESC LIMIT 1";

  private static final String EVENTS =
      "SELECT COUNT(DISTINCT s.event) FROM claim c JOIN standing s ON s.claim = c.id"
          + " WHERE c.version = ? AND s.seq_to = ? AND "
          + Sourced.CONDITION;

  private final Sql sql;
  private final Recent<Integer, Integer> events = new Recent<>(MOST, count -> 1);
  private final Recent<String, Kept> kept = new Recent<>(MOST_OUTLETS, outlet -> 1);
  private final Map<String, OutletTotal> changes = new TreeMap<>();
  private final Map<Integer, Moved> moved = new TreeMap<>();

  OutletBook(Sql sql) {
    this.sql = sql;
  }

  /** An outlet as the tables have it. */
  private record Kept(int id, OutletTotal total) {}

  /** In how many events more or fewer a version counts. */
  private record Moved(String outlet, int events) {}

  /** Hands over that a version is new, so that it need not be looked up. */
  void begin(int version) {
    events.put(version, 0);
  }

  /** Says what versions come to in an event, to be sent. */
  void replace(Map<Integer, Share> before, Map<Integer, Share> now) {
    before.forEach((version, share) -> add(version, share, -1));
    now.forEach((version, share) -> add(version, share, 1));
  }

  private void add(int version, Share share, int times) {
    changes.merge(share.outlet(), OutletTotal.NONE.plus(share, times), (a, b) -> a.plus(b));
    moved.merge(
        version,
        new Moved(share.outlet(), times),
        (a, b) -> new Moved(a.outlet(), a.events() + b.events()));
  }

  /** Hands what was said to the database, before the rows of the events are. */
  void send(int seq) {
    moved.forEach(this::count);
    changes.forEach((outlet, change) -> write(outlet, change, seq));
    changes.clear();
    moved.clear();
  }

  /** A version counts once, in however many events it does. */
  private void count(int version, Moved by) {
    if (by.events() != 0) {
      int before = events(version);
      int now = before + by.events();
      events.put(version, now);
      int reports = Integer.signum(now) - Integer.signum(before);
      changes.merge(by.outlet(), new OutletTotal(reports, 0, 0), (a, b) -> a.plus(b));
    }
  }

  private int events(int version) {
    Integer known = events.get(version);
    return known != null ? known : (int) sql.number(EVENTS, version, Store.STILL).orElse(0);
  }

  private void write(String outlet, OutletTotal change, int seq) {
    if (!change.equals(OutletTotal.NONE)) {
      Kept known = kept.get(outlet);
      Kept before = known != null ? known : kept(outlet, seq);
      Kept now = new Kept(before.id(), before.total().plus(change));
      kept.put(outlet, now);
      add(now.id(), now.total(), seq);
    }
  }

  private Kept kept(String outlet, int seq) {
    return sql.first(LAST, row -> new Kept(row.number(1), total(row)), outlet)
        .orElseGet(() -> new Kept(begin(outlet, seq), OutletTotal.NONE));
  }

  private static OutletTotal total(Row row) throws SQLException {
    return new OutletTotal(row.number(2), row.number(3), row.number(4));
  }

  private int begin(String outlet, int seq) {
    int id = sql.next("outlet");
    sql.later("INSERT INTO outlet (id, outlet_key, seq) VALUES (?, ?, ?)", id, outlet, seq);
    return id;
  }

  private void add(int id, OutletTotal total, int seq) {
    sql.later(
        "INSERT INTO outlet_count (outlet, seq, reports, claims, repeated)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        seq,
        total.reports(),
        total.claims(),
        total.repeated());
  }

  /** Enters all totals of a ledger in which none were kept, as of an entry. */
  void begin(Map<String, OutletTotal> totals, int seq) {
    totals.forEach((outlet, total) -> write(outlet, total, seq));
    add(OutletCounts.MARK, OutletTotal.NONE, seq);
  }

  /** Enters what outlets come to, as of an entry. */
  void enter(Map<String, OutletTotal> totals, int seq) {
    totals.forEach((outlet, total) -> add(kept(outlet, seq).id(), total, seq));
  }

  void forget() {
    changes.clear();
    moved.clear();
  }

  void forgetAll() {
    forget();
    events.forgetAll();
    kept.forgetAll();
  }
}
