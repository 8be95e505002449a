package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins to each claim, {@code c}, the one row {@code s} that tells where it stands. A claim of a
 * report that tells of several events stands in each of them.
 *
 * @param join for use behind FROM
 * @param values those of its question marks
 */
record Stand(String join, List<Object> values) {
  private static final String JOIN =
      " LEFT JOIN standing s ON s.claim = c.id AND s.seq_from <= ? AND s.seq_to > ?";

  /** By the claim, of which there are few rows; never by the event. */
  private static final String EARLIER =
      " WHERE x.claim = s.claim AND x.event < s.event AND x.seq_from <= ? AND x.seq_to > ?)";

  /** Where it stands in its first event, as of an entry. */
  static Stand first(int seq) {
    return first(null, seq);
  }

  /** Where it stands in the first event in which its finding has a status, or null for any. */
  static Stand first(@Nullable String status, int seq) {
    String but = " AND NOT EXISTS (SELECT 1 FROM standing x";
    List<Object> values = new ArrayList<>(List.of(seq, seq));
    if (status != null) {
      but +=
          " JOIN finding_state y ON y.finding = x.finding AND y.seq_from <= ? AND y.seq_to > ?"
              + " AND y.status || '' = ?";
      Collections.addAll(values, seq, seq, status);
    }
    Collections.addAll(values, seq, seq);
    return new Stand(JOIN + but + EARLIER, List.copyOf(values));
  }

  /** Where it stands in one event. */
  static Stand in(int event, int seq) {
    return new Stand(JOIN + " AND s.event + 0 = ?", List.of(seq, seq, event));
  }
}
