package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/**
 * Counts from the figures themselves what outlets come to: for the time before that was kept, and
 * to see whether it was kept right.
 */
public final class OutletCounts {
  /** The outlet whose one row tells since when totals are kept. */
  static final int MARK = 0;

  /** So many events at a time. */
  private static final int PAGE = 200;

  /** So many versions are asked for at once. */
  private static final int TOGETHER = 512;

  private static final String FIGURES =
      "SELECT s.event, c.version, c.outlet_key, s.finding, s.origin FROM standing s"
          + " JOIN claim c ON c.id = s.claim WHERE s.event > ? AND s.event <= ?"
          + " AND s.seq_from <= ? AND s.seq_to > ? AND "
          + Sourced.CONDITION;

  private final Sql sql;

  public OutletCounts(Sql sql) {
    this.sql = sql;
  }

  /** Since which entry totals are kept; empty in a ledger that was made when none were. */
  public OptionalLong since() {
    return sql.number("SELECT seq FROM outlet_count WHERE outlet = ?", MARK);
  }

  /** Sees to it that totals are kept from now on. */
  public static void keep(Store store) {
    OutletCounts counts = new OutletCounts(store.sql());
    if (counts.since().isEmpty()) {
      Counted before = store.read(counts::now);
      store.write(() -> counts.begin(before));
    }
  }

  private record Counted(Map<String, OutletTotal> totals, int seq) {}

  private Counted now() {
    return new Counted(at(Store.NOW), last());
  }

  private int last() {
    return (int) sql.number("SELECT MAX(seq) FROM entry").orElse(0);
  }

  /** Counts again, while others wait, only if something was entered since it was counted. */
  private boolean begin(Counted before) {
    boolean missing = since().isEmpty();
    if (missing) {
      Counted counted = before.seq() == last() ? before : now();
      new OutletBook(sql).begin(counted.totals(), counted.seq());
    }
    return missing;
  }

  /** All totals as of an entry, by the keys of outlets. */
  public Map<String, OutletTotal> at(int seq) {
    Map<String, OutletTotal> totals = new TreeMap<>();
    OutletTotal one = new OutletTotal(1, 0, 0);
    BitSet counted = new BitSet();
    long last = sql.number("SELECT MAX(id) FROM event").orElse(0);
    for (int from = 0; from < last; from += PAGE) {
      for (List<Sourced> event : events(from, seq)) {
        Share.of(event)
            .forEach(
                (version, share) -> {
                  OutletTotal report = counted.get(version) ? OutletTotal.NONE : one;
                  counted.set(version);
                  totals.merge(share.outlet(), report.plus(share, 1), (a, b) -> a.plus(b));
                });
      }
    }
    return totals;
  }

  /** Enters what some outlets come to where that was kept otherwise, as of an entry. */
  public void enter(Map<String, OutletTotal> totals, int seq) {
    new OutletBook(sql).enter(totals, seq);
  }

  private record Row(int event, int version, String outlet, int finding, String origin) {
    Sourced at(String position) {
      return new Sourced(version, outlet, position, finding, origin);
    }
  }

  private Iterable<List<Sourced>> events(int from, int seq) {
    List<Row> rows =
        sql.list(
            FIGURES,
            row -> new Row(row.number(1), row.number(2), row.text(3), row.number(4), row.text(5)),
            from,
            from + PAGE,
            seq,
            seq);
    Map<Integer, String> positions = positions(rows, seq);
    Map<Integer, List<Sourced>> events = new TreeMap<>();
    for (Row row : rows) {
      Sourced figure = row.at(positions.getOrDefault(row.version(), ""));
      events.computeIfAbsent(row.event(), event -> new ArrayList<>()).add(figure);
    }
    return events.values();
  }

  /**
   * Where versions stood as of an entry: a report that is read anew may come to stand elsewhere.
   */
  private Map<Integer, String> positions(List<Row> rows, int seq) {
    List<Integer> versions = rows.stream().map(Row::version).distinct().toList();
    Map<Integer, String> positions = new HashMap<>();
    for (int from = 0; from < versions.size(); from += TOGETHER) {
      int to = Math.min(versions.size(), from + TOGETHER);
      Choice some = Choice.of(versions.subList(from, to));
      sql.list(
          "SELECT version, position FROM occasion WHERE id IN (SELECT MAX(id) FROM occasion"
              + " WHERE seq_from <= ? AND version IN "
              + some.marks()
              + " GROUP BY version)",
          row -> positions.put(row.number(1), row.text(2)),
          some.after(seq));
    }
    return positions;
  }
}
