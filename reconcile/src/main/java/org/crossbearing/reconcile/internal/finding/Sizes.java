package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.value.Amounts;

/**
 * Counts of people of whom nothing more is known: only those of one order of size are taken for the
 * same people.
 */
final class Sizes {
  /** Counts that differ by more are of other things. */
  static final BigDecimal ALIKE = BigDecimal.TWO;

  /** Sums that differ by more are other gifts. */
  static final BigDecimal NEARLY_EQUAL = new BigDecimal("1.25");

  private Sizes() {}

  /** Groups in the order of their first figure; figures inside keep their order. */
  static List<List<Figure>> group(List<Figure> figures, BigDecimal alike) {
    List<Figure> bySize = new ArrayList<>(figures);
    bySize.sort(Comparator.comparing(Sizes::size));
    List<Set<Figure>> groups = new ArrayList<>();
    BigDecimal smallest = null;
    for (Figure figure : bySize) {
      if (smallest == null || size(figure).compareTo(smallest.multiply(alike)) > 0) {
        groups.add(new HashSet<>());
        smallest = size(figure);
      }
      groups.getLast().add(figure);
    }
    return groups.stream()
        .map(group -> figures.stream().filter(group::contains).toList())
        .sorted(Comparator.comparingInt(group -> figures.indexOf(group.getFirst())))
        .toList();
  }

  private static BigDecimal size(Figure figure) {
    return Amounts.size(figure.value());
  }
}
