package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the report has counted so far; a bare number or a pronoun goes on with it. Not thread-safe.
 */
final class Context {
  private final List<Draft> drafts = new ArrayList<>();

  void add(Draft draft) {
    drafts.add(draft);
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** The last count of people or things, or null. */
  @Nullable Draft lastCount() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft draft = drafts.get(i);
      if (count(draft)) {
        return draft;
      }
    }
    return null;
  }

  /** The last amount of money, or null. */
  @Nullable Draft lastMoney() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Quantity quantity = drafts.get(i).quantity();
      if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) {
        return drafts.get(i);
      }
    }
    return null;
  }

  private static boolean count(Draft draft) {
    Quantity quantity = draft.quantity();
    boolean counts = quantity == null || quantity.kind() == Quantity.Kind.COUNT;
    return counts && draft.measure() != Measure.LASTED && draft.measure() != Measure.MAGNITUDE;
  }
}
