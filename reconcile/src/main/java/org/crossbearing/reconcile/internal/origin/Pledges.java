package org.crossbearing.reconcile.internal.origin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.value.Amounts;

/**
 * A pledge comes from who pledges, in each report that tells it: where some reports of one sum name
 * the giver, the others have it from the one that most of them name; where none does, from who
 * announces it. So does a request, which has one asker even where nobody names them.
 */
final class Pledges {
  private static final String GIVEN = "the pledge of the same giver";
  private static final String ANNOUNCED = "the pledge that somebody announces";
  private static final String ASKED = "the request of the same asker";

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
    Predicate<Figure> said = figure -> !figure.attribution().isEmpty();
    Set<BigDecimal> twice = pledges.givenTwice(named);
    pledges.follow(named, named.negate().and(figure -> !twice.contains(size(figure))), GIVEN);
    pledges.follow(said.and(named.negate()), named.negate(), ANNOUNCED);
    Predicate<Figure> asked = figure -> figure.measure() == Measure.REQUESTED;
    pledges.follow(asked, asked.and(named.negate()), ASKED);
  }

  /** The amounts that one report has from two givers. */
  private Set<BigDecimal> givenTwice(Predicate<Figure> named) {
    Map<String, String> givers = new HashMap<>();
    Set<BigDecimal> twice = new TreeSet<>();
    for (Figure figure : offers) {
      Source source = sources.get(figure.id());
      if (source != null && named.test(figure)) {
        String told = figure.report() + " " + size(figure).stripTrailingZeros();
        String giver = givers.putIfAbsent(told, source.key());
        if (giver != null && !giver.equals(source.key())) {
          twice.add(size(figure));
        }
      }
    }
    return twice;
  }

  private void follow(Predicate<Figure> telling, Predicate<Figure> open, String why) {
    Map<BigDecimal, Figure> told = told(telling);
    for (Figure figure : offers) {
      Figure other = open.test(figure) ? told.get(size(figure)) : null;
      Source own = sources.get(figure.id());
      Source source = other == null ? null : sources.get(other.id());
      boolean differs = own == null || source == null || !own.key().equals(source.key());
      if (differs && source != null && other != null) {
        sources.put(figure.id(), source.because(why, other.id()));
      }
    }
  }

  /** For each amount the first figure of the source that most reports have for it. */
  private Map<BigDecimal, Figure> told(Predicate<Figure> telling) {
    Map<BigDecimal, Map<String, List<Figure>>> told = new TreeMap<>();
    for (Figure figure : offers) {
      Source source = sources.get(figure.id());
      if (source != null && telling.test(figure)) {
        told.computeIfAbsent(size(figure), size -> new LinkedHashMap<>())
            .computeIfAbsent(source.key(), key -> new ArrayList<>())
            .add(figure);
      }
    }
    Map<BigDecimal, Figure> most = new TreeMap<>();
    told.forEach((size, bySource) -> most.put(size, most(bySource.values())));
    return most;
  }

  private static Figure most(Collection<List<Figure>> bySource) {
    List<Figure> most = List.of();
    for (List<Figure> told : bySource) {
      most = reports(told) > reports(most) ? told : most;
    }
    return most.getFirst();
  }

  private static BigDecimal size(Figure figure) {
    return Amounts.size(figure.value());
  }

  private static long reports(List<Figure> figures) {
    return figures.stream().map(Figure::report).distinct().count();
  }
}
