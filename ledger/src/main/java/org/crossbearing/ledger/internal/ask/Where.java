package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Conditions that must all hold, with their values. */
final class Where {
  private final List<String> conditions = new ArrayList<>();
  private final List<@Nullable Object> values = new ArrayList<>();

  /** Adds a condition; each ? of it takes a value. */
  Where and(String condition, Object... conditionValues) {
    conditions.add(condition);
    values.addAll(List.of(conditionValues));
    return this;
  }

  /** What holds as of an entry. */
  Where at(String table, int seq) {
    return and(table + ".seq_from <= ? AND " + table + ".seq_to > ?", seq, seq);
  }

  String sql() {
    return " WHERE " + String.join(" AND ", conditions);
  }

  @Nullable Object[] values(Object... more) {
    return valuesAfter(List.of(), more);
  }

  /** The values, between those of what stands before the conditions and of what follows. */
  @Nullable Object[] valuesAfter(List<Object> first, Object... more) {
    List<@Nullable Object> all = new ArrayList<>(first);
    all.addAll(values);
    all.addAll(List.of(more));
    return all.toArray();
  }
}
