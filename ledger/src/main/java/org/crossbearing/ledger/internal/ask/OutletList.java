package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.weigh.OutletCounts;
import org.crossbearing.ledger.internal.weigh.OutletTotal;
import org.jspecify.annotations.Nullable;

/** Which outlets tell something of their own, from totals kept with each entry. */
public final class OutletList {
  /** Asked of one outlet after the other: as a join it may go through the rows of all entries. */
  static final String TOTALS =
      "SELECT o.outlet_key, "
          + last("reports")
          + ", "
          + last("claims")
          + ", "
          + last("repeated")
          + " FROM outlet o";

  private static final String ONE = " WHERE o.outlet_key = ?";

  /** Outlets as they called themselves last. */
  static final String NAMES =
      "SELECT o.outlet_key, COALESCE((SELECT v.outlet FROM version v"
          + " WHERE v.outlet_key = o.outlet_key AND v.seq <= ? ORDER BY v.id DESC LIMIT 1),"
          + " o.outlet_key) FROM outlet o";

  /** The same of one, which need not count now. */
  private static final String NAME =
      "SELECT outlet FROM version WHERE outlet_key = ? AND seq <= ? ORDER BY id DESC LIMIT 1";

  private static final Comparator<OutletLine> MOST_REPEATED =
      Comparator.comparingDouble(line -> -1.0 * line.repeated() / line.claims());

  private final Sql sql;
  private final OutletCounts counts;

  public OutletList(Sql sql) {
    this.sql = sql;
    counts = new OutletCounts(sql);
  }

  /**
   * The outlets as of an entry, those that repeat most first.
   *
   * @param outlet only this one; null for all
   */
  public List<OutletLine> find(@Nullable String outlet, int seq) {
    Map<String, OutletTotal> totals = totals(outlet == null ? null : Keys.of(outlet), seq);
    Map<String, String> names = outlet == null ? names(seq) : Map.of();
    List<OutletLine> lines = new ArrayList<>();
    totals.forEach(
        (key, total) -> {
          if (total.claims() > 0) {
            String name = names.get(key);
            lines.add(line(name == null ? name(key, seq) : name, total));
          }
        });
    lines.sort(MOST_REPEATED.thenComparingInt(line -> -line.claims()));
    return lines;
  }

  private static String last(String column) {
    return "COALESCE((SELECT n."
        + column
        + " FROM outlet_count n WHERE n.outlet = o.id AND n.seq <= ?"
        + " ORDER BY n.seq DESC LIMIT 1), 0)";
  }

  /** By keys. Of a time before they were kept they have to be counted, which takes longer. */
  private Map<String, OutletTotal> totals(@Nullable String key, int seq) {
    if (seq >= counts.since().orElse(0)) {
      return key == null ? kept(seq) : kept(TOTALS + ONE, seq, seq, seq, key);
    }
    Map<String, OutletTotal> counted = counts.at(seq);
    if (key != null) {
      counted.keySet().retainAll(List.of(key));
    }
    return counted;
  }

  private Map<String, OutletTotal> kept(int seq) {
    return kept(TOTALS, seq, seq, seq);
  }

  private Map<String, OutletTotal> kept(String question, @Nullable Object... values) {
    Map<String, OutletTotal> totals = new TreeMap<>();
    sql.list(
        question,
        row ->
            totals.put(row.text(1), new OutletTotal(row.number(2), row.number(3), row.number(4))),
        values);
    return totals;
  }

  private Map<String, String> names(int seq) {
    Map<String, String> names = new HashMap<>();
    sql.list(NAMES, row -> names.put(row.text(1), row.text(2)), seq);
    return names;
  }

  private String name(String key, int seq) {
    return sql.first(NAME, row -> row.text(1), key, seq).orElse(key);
  }

  private static OutletLine line(String name, OutletTotal total) {
    return new OutletLine(
        name, total.reports(), total.claims(), total.claims() - total.repeated(), total.repeated());
  }

  /** Outlets whose totals are not what their figures come to, each in one line. */
  List<String> problems(int seq) {
    return wrong(seq).keySet().stream()
        .map(outlet -> "outlet " + outlet + ": its totals do not follow from its figures")
        .toList();
  }

  /** What those outlets come to, by their keys, whose totals are kept otherwise. */
  public Map<String, OutletTotal> wrong(int seq) {
    Map<String, OutletTotal> kept = kept(seq);
    Map<String, OutletTotal> told = counts.at(seq);
    kept.keySet().forEach(outlet -> told.putIfAbsent(outlet, OutletTotal.NONE));
    told.entrySet()
        .removeIf(
            outlet ->
                outlet.getValue().equals(kept.getOrDefault(outlet.getKey(), OutletTotal.NONE)));
    return told;
  }
}
