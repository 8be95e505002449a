package org.crossbearing.reconcile.internal.origin;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A pledge comes from who pledges, in each report that tells it: where some reports of one sum name
 * the giver, the others have it from there too; where none does, from the one who announces it.
 */
final class Pledges {
  private static final String GIVEN = "the pledge of the same giver";
  private static final String ANNOUNCED = "the pledge that somebody announces";

  private final List<Figure> offers;
  private final Map<String, Source> sources;

  private Pledges(List<Figure> offers, Map<String, Source> sources) {
    this.offers = offers;
    this.sources = sources;
  }

  /** Whether it is true by being said: a pledge, a request. */
  static boolean isOffer(Figure figure) {
    return figure.measure() == Measure.PLEDGED
        || figure.measure() == Measure.REQUESTED
        || figure.measure() == Measure.SUPPLIED;
  }

  /**
   * Changes the sources, which are by the ids of the figures.
   *
   * @param named whether a figure's own report names who gives it
   */
  static void settle(List<Figure> figures, Predicate<Figure> named, Map<String, Source> sources) {
    List<Figure> offers = figures.stream().filter(Pledges::isOffer).toList();
    if (offers.size() < 2) {
      return;
    }
    Pledges pledges = new Pledges(offers, sources);
    pledges.follow(named, named.negate(), GIVEN);
    pledges.follow(
        figure -> !named.test(figure) && !figure.attribution().isEmpty(),
        figure -> figure.measure() == Measure.PLEDGED && isAssumed(figure, sources),
        ANNOUNCED);
  }

  private static boolean isAssumed(Figure figure, Map<String, Source> sources) {
    Source source = sources.get(figure.id());
    return figure.attribution().isEmpty()
        && (source == null || source.key().startsWith(Relays.OUTLET));
  }

  private void follow(Predicate<Figure> telling, Predicate<Figure> open, String why) {
    Map<BigDecimal, Map<String, Figure>> told = told(telling);
    for (Figure figure : offers) {
      Figure other = open.test(figure) ? only(figure, told) : null;
      Source source = other == null ? null : sources.get(other.id());
      if (source != null && other != null) {
        sources.put(figure.id(), source.because(why, other.id()));
      }
    }
  }

  /** The first figure of each source, by what it amounts to. */
  private Map<BigDecimal, Map<String, Figure>> told(Predicate<Figure> telling) {
    Map<BigDecimal, Map<String, Figure>> told = new TreeMap<>();
    for (Figure figure : offers) {
      Source source = sources.get(figure.id());
      if (source != null && telling.test(figure)) {
        told.computeIfAbsent(Amounts.size(figure.value()), size -> new LinkedHashMap<>())
            .putIfAbsent(source.key(), figure);
      }
    }
    return told;
  }

  /** Who tells as much, if it is one alone. */
  private static @Nullable Figure only(Figure figure, Map<BigDecimal, Map<String, Figure>> told) {
    Map<String, Figure> same = told.getOrDefault(Amounts.size(figure.value()), Map.of());
    return same.size() == 1 ? same.values().iterator().next() : null;
  }
}
