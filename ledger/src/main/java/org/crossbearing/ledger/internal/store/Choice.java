package org.crossbearing.ledger.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Some numbers or texts of which a column shall hold one. The question has a few lengths only, so
 * that its statement is found prepared.
 */
public final class Choice {
  private final List<Object> values;

  private Choice(List<Object> values) {
    this.values = values;
  }

  /** A choice of these, at least one. */
  public static Choice of(Collection<?> values) {
    List<Object> filled = new ArrayList<>(values);
    int length = Integer.highestOneBit(Math.max(1, 2 * values.size() - 1));
    filled.addAll(Collections.nCopies(length - values.size(), filled.getLast()));
    return new Choice(filled);
  }

  /** What stands behind IN. */
  public String marks() {
    return "(" + String.join(", ", Collections.nCopies(values.size(), "?")) + ")";
  }

  /** The values of a statement in which it stands last. */
  public Object[] after(Integer... before) {
    List<Object> all = new ArrayList<>(List.of((Object[]) before));
    all.addAll(values);
    return all.toArray();
  }
}
