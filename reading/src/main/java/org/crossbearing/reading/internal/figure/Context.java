package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * What the report has counted so far; a bare number or a pronoun goes on with it. Every question is
 * answered in constant time, or in time of the sentence. Not thread-safe.
 */
final class Context {
  private final List<Draft> drafts = new ArrayList<>();
  private final Set<Counts> seen = new HashSet<>();
  private @Nullable Draft lastCount;
  private @Nullable Draft lastMoney;
  private @Nullable Draft lastBulk;
  private @Nullable Syntax above;

  /** Tells the next line above a list, null after other sentences. */
  void above(@Nullable Syntax line) {
    above = line;
  }

  /** The line above the list that is read now, or null. */
  @Nullable Syntax above() {
    return above;
  }

  void add(Draft draft) {
    drafts.add(draft);
    seen.add(new Counts(draft.measure(), draft.of()));
    Quantity quantity = draft.quantity();
    if (quantity != null && quantity.kind() == Quantity.Kind.MONEY) {
      lastMoney = draft;
    }
    if (quantity != null && quantity.kind() == Quantity.Kind.MEASURE) {
      lastBulk = draft.measure() == Measure.MAGNITUDE ? lastBulk : draft;
    }
    if (count(draft)) {
      lastCount = draft;
    }
  }

  /** All figures, in the order of the text. */
  List<Draft> drafts() {
    return drafts;
  }

  /** The figures of the sentence so far, the last one first. */
  List<Draft> in(Syntax syntax) {
    List<Draft> here = new ArrayList<>();
    for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).in(syntax); i--) {
      here.add(drafts.get(i));
    }
    return here;
  }

  /** Whether such a count was met. */
  boolean counted(Measure measure, String of) {
    return seen.contains(new Counts(measure, of));
  }

  /** The last count of people or things, or null. */
  @Nullable Draft lastCount() {
    return lastCount;
  }

  /** The last weight or volume of goods, or null. */
  @Nullable Draft lastBulk() {
    return lastBulk;
  }

  /** The last amount of money, or null. */
  @Nullable Draft lastMoney() {
    return lastMoney;
  }

  private static boolean count(Draft draft) {
    Quantity quantity = draft.quantity();
    boolean counts = quantity == null || quantity.kind() == Quantity.Kind.COUNT;
    return counts && draft.measure() != Measure.LASTED && draft.measure() != Measure.MAGNITUDE;
  }

  private record Counts(Measure measure, String of) {}
}
