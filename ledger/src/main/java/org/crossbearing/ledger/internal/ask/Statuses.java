package org.crossbearing.ledger.internal.ask;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** Finds events by the status of their findings, of which there may be very many. */
public final class Statuses {
  /** Of so few findings all claims can be looked at. */
  private static final int FEW = 600;

  /** An event has a few findings of one status, mostly. */
  private static final int PAGE = 100;

  private final Sql sql;

  public Statuses(Sql sql) {
    this.sql = sql;
  }

  private record Came(int event, int seq) {
    static Came of(Row row) throws SQLException {
      return new Came(row.number(1), row.number(2));
    }
  }

  /** The events with a finding of a status, those that came to it last first. */
  public List<String> events(String status, int most, int seq) {
    Set<String> events = new LinkedHashSet<>();
    Came last = new Came(Store.STILL, seq);
    int rows = PAGE;
    while (rows == PAGE && events.size() < most) {
      List<Came> page = before(last, status, seq);
      rows = page.size();
      for (Came next : page) {
        events.add("e" + next.event());
        last = next;
      }
    }
    return events.stream().limit(most).toList();
  }

  /** Those that came to it before another, or with it and of a lower number. */
  private List<Came> before(Came last, String status, int seq) {
    return sql.list(
        "SELECT f.event, f.seq_from FROM finding_state f WHERE f.status = ? AND "
            + holding(seq)
            + " AND f.event IS NOT NULL AND f.seq_from <= ? AND (f.seq_from < ? OR f.event < ?)"
            + " ORDER BY f.seq_from DESC, f.event DESC LIMIT ?",
        Came::of,
        status,
        seq == Store.NOW ? Store.STILL : seq,
        last.seq(),
        last.seq(),
        last.event(),
        PAGE);
  }

  /**
   * What holds still is found as such; for what held once the order in which it came is kept to.
   */
  private static String holding(int seq) {
    return seq == Store.NOW ? "f.seq_to = ?" : "f.seq_to + 0 > ?";
  }

  /** Whether few findings have a status. */
  boolean isRare(String status, int seq) {
    long found =
        sql.number(
                "SELECT COUNT(*) FROM (SELECT f.finding FROM finding_state f WHERE f.status = ?"
                    + " AND f.seq_from <= ? AND f.seq_to > ? LIMIT ?) few",
                status,
                seq,
                seq,
                FEW + 1)
            .orElse(0);
    return found <= FEW;
  }
}
