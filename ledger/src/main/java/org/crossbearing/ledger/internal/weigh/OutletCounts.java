package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
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
      store.write(counts::begin);
    }
  }

  private boolean begin() {
    boolean missing = since().isEmpty();
    if (missing) {
      int seq = (int) sql.number("SELECT MAX(seq) FROM entry").orElse(0);
      new OutletBook(sql).begin(at(Store.NOW), seq);
    }
    return missing;
  }

  /** All totals as of an entry, by the keys of outlets. */
  public Map<String, OutletTotal> at(int seq) {
    Map<Integer, String> positions = positions();
    Map<String, OutletTotal> totals = new TreeMap<>();
    Map<Integer, String> counted = new HashMap<>();
    long last = sql.number("SELECT MAX(id) FROM event").orElse(0);
    for (int from = 0; from < last; from += PAGE) {
      for (List<Sourced> event : events(from, positions, seq)) {
        Share.of(event)
            .forEach(
                (version, share) -> {
                  counted.put(version, share.outlet());
                  totals.merge(
                      share.outlet(), OutletTotal.NONE.plus(share, 1), (a, b) -> a.plus(b));
                });
      }
    }
    OutletTotal one = new OutletTotal(1, 0, 0);
    counted.values().forEach(outlet -> totals.merge(outlet, one, (a, b) -> a.plus(b)));
    return totals;
  }

  private Map<Integer, String> positions() {
    Map<Integer, String> positions = new HashMap<>();
    sql.list(
        "SELECT version, MIN(position) FROM occasion GROUP BY version",
        row -> positions.put(row.number(1), row.text(2)));
    return positions;
  }

  private Iterable<List<Sourced>> events(int from, Map<Integer, String> positions, int seq) {
    Map<Integer, List<Sourced>> events = new TreeMap<>();
    sql.list(
        FIGURES,
        row ->
            events
                .computeIfAbsent(row.number(1), event -> new ArrayList<>())
                .add(
                    new Sourced(
                        row.number(2),
                        row.text(3),
                        positions.getOrDefault(row.number(2), ""),
                        row.number(4),
                        row.text(5))),
        from,
        from + PAGE,
        seq,
        seq);
    return events.values();
  }
}
