package org.crossbearing.ledger.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Some numbers of which a column shall hold one. The question has a few lengths only, so that its
 * statement is found prepared.
 */
public final class Choice {
  private final List<Integer> numbers;

  private Choice(List<Integer> numbers) {
    this.numbers = numbers;
  }

  /** A choice of these, at least one. */
  public static Choice of(Collection<Integer> numbers) {
    List<Integer> filled = new ArrayList<>(numbers);
    int length = Integer.highestOneBit(Math.max(1, 2 * numbers.size() - 1));
    filled.addAll(Collections.nCopies(length - numbers.size(), filled.getLast()));
    return new Choice(filled);
  }

  /** What stands behind IN. */
  public String marks() {
    return "(" + String.join(", ", Collections.nCopies(numbers.size(), "?")) + ")";
  }

  /** The values of a statement in which it stands last. */
  public Object[] after(Integer... before) {
    List<Object> values = new ArrayList<>(List.of((Object[]) before));
    values.addAll(numbers);
    return values.toArray();
  }
}
