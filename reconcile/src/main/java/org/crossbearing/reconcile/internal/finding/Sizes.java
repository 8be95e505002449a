package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.event.Count;
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

  /** Of two counts in one report that differ by more, one is not of the same things. */
  private static final BigDecimal APART = BigDecimal.TEN;

  /** The same, where two voices of one report tell them. */
  private static final BigDecimal RIVALS = BigDecimal.valueOf(20);

  /** The same, if others tell one of them. */
  private static final BigDecimal SOME = BigDecimal.valueOf(5);

  /** The same, if two reports tell both. */
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);

  private Sizes() {}

  /**
   * Counts cut where one report tells of far more and of far fewer: the dead of a war and those of
   * its last day. Persons told of one by one, and "nobody", go with what most is said of.
   */
  static List<List<Figure>> byScale(List<Figure> figures) {
    List<Figure> counted = figures.stream().filter(Sizes::isNumber).toList();
    List<List<Figure>> scales = new ArrayList<>();
    for (Figure figure : counted.stream().sorted(Comparator.comparing(Sizes::size)).toList()) {
      if (scales.isEmpty() || isFar(scales.getLast().getLast(), figure, counted)) {
        scales.add(new ArrayList<>());
      }
      scales.getLast().add(figure);
    }
    if (scales.size() < 2) {
      return List.of(figures);
    }
    List<Figure> most = Collections.max(scales, Comparator.comparingInt(List::size));
    return scales.stream()
        .map(Set::copyOf)
        .map(scale -> figures.stream().filter(f -> isOf(f, scale, most)).toList())
        .toList();
  }

  private static boolean isOf(Figure figure, Set<Figure> scale, List<Figure> most) {
    return isNumber(figure) ? scale.contains(figure) : scale.contains(most.getFirst());
  }

  private static boolean isNumber(Figure figure) {
    return figure.person() == null && size(figure).signum() > 0;
  }

  /**
   * Whether the next larger count is of another order, and one report tells of both; or is several
   * times as large, and two reports do.
   */
  private static boolean isFar(Figure smaller, Figure larger, List<Figure> all) {
    if (size(larger).compareTo(size(smaller).multiply(SEVERAL)) < 0) {
      return false;
    }
    Map<String, List<Figure>> reports = new LinkedHashMap<>();
    all.stream()
        .filter(figure -> !figure.superseded())
        .forEach(f -> reports.computeIfAbsent(f.report(), r -> new ArrayList<>()).add(f));
    Predicate<Figure> few = figure -> size(figure).compareTo(size(smaller)) <= 0;
    BigDecimal apart = reports.size() > 1 ? SOME : APART;
    boolean order = size(larger).compareTo(size(smaller).multiply(apart)) >= 0;
    long both = reports.values().stream().filter(own -> tellsBoth(own, few)).count();
    return both > (order ? 0 : 1);
  }

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

  /** Whether the report tells both itself, or by one voice, not what two say against each other. */
  private static boolean tellsBoth(List<Figure> own, Predicate<Figure> few) {
    List<Figure> many = own.stream().filter(few.negate()).toList();
    return own.stream()
        .filter(few)
        .anyMatch(
            figure ->
                many.stream()
                    .anyMatch(o -> !Count.areRivals(figure, o) || isOfAnotherOrder(figure, o)));
  }

  /** Nobody disputes twelve dead by a thousand: two voices that far apart count two things. */
  private static boolean isOfAnotherOrder(Figure few, Figure many) {
    return size(many).compareTo(size(few).multiply(RIVALS)) >= 0;
  }
}
