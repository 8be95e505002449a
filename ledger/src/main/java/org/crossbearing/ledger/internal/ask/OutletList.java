package org.crossbearing.ledger.internal.ask;

import java.util.List;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.internal.keep.Keys;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets tell something of their own. A figure repeats another's if an earlier report of
 * another outlet has one from the same origin in the same finding.
 */
public final class OutletList {
  /** One row for each figure with an origin, with whether another had it before. */
  private static final String FIGURES =
      "SELECT c.outlet_key AS outlet, c.id AS claim, c.version AS version,"
          + " CASE WHEN EXISTS (SELECT 1 FROM standing t JOIN claim d ON d.id = t.claim"
          + " WHERE t.finding = s.finding AND t.origin = s.origin AND t.seq_from <= ?"
          + " AND t.seq_to > ? AND d.outlet_key <> c.outlet_key"
          + " AND (SELECT MIN(p.position) FROM occasion p WHERE p.version = d.version)"
          + " < (SELECT MIN(p.position) FROM occasion p WHERE p.version = c.version))"
          + " THEN 1 ELSE 0 END AS again"
          + " FROM claim c JOIN standing s ON s.claim = c.id AND s.seq_from <= ? AND s.seq_to > ?"
          + " WHERE s.finding IS NOT NULL AND s.origin IS NOT NULL AND c.outlet_key IS NOT NULL";

  private static final String SELECT =
      "SELECT (SELECT MAX(o.outlet) FROM version o WHERE o.id = MAX(f.version)),"
          + " COUNT(DISTINCT f.version), COUNT(*), SUM(f.again) FROM (";

  private final Sql sql;

  public OutletList(Sql sql) {
    this.sql = sql;
  }

  /**
   * The outlets as of an entry, those that repeat most first.
   *
   * @param outlet only this one; null for all
   */
  public List<OutletLine> find(@Nullable String outlet, int seq) {
    String one = outlet == null ? "" : " AND c.outlet_key = ?";
    String statement =
        SELECT
            + FIGURES
            + one
            + ") f GROUP BY f.outlet ORDER BY 1.0 * SUM(f.again) / COUNT(*) DESC, COUNT(*) DESC,"
            + " f.outlet";
    Object[] all = {seq, seq, seq, seq};
    return sql.list(
        statement,
        row -> {
          int claims = row.number(3);
          int repeated = row.number(4);
          return new OutletLine(row.text(1), row.number(2), claims, claims - repeated, repeated);
        },
        outlet == null ? all : new Object[] {seq, seq, seq, seq, Keys.of(outlet)});
  }
}
