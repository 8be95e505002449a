package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one version come to in one event. A figure repeats another's if an earlier
 * report of another outlet has one from the same origin in the same finding.
 *
 * @param outlet its key
 * @param claims how many stand in findings and have an origin, at least one
 * @param repeated how many of these another outlet had before
 */
record Share(String outlet, int claims, int repeated) {
  private record Source(int finding, String origin) {}

  /** By versions; those without such figures lack. */
  static Map<Integer, Share> of(Collection<Sourced> figures) {
    Map<Source, List<Sourced>> sources = new HashMap<>();
    for (Sourced figure : figures) {
      Source source = new Source(figure.finding(), figure.origin());
      sources.computeIfAbsent(source, s -> new ArrayList<>()).add(figure);
    }
    Map<Integer, Share> shares = new TreeMap<>();
    sources.values().forEach(one -> add(one, shares));
    return shares;
  }

  private static void add(List<Sourced> ofOneSource, Map<Integer, Share> shares) {
    First first = First.of(ofOneSource);
    for (Sourced figure : ofOneSource) {
      int again = first.isBefore(figure) ? 1 : 0;
      shares.merge(
          figure.version(),
          new Share(figure.outlet(), 1, again),
          (a, b) -> new Share(a.outlet, a.claims + b.claims, a.repeated + b.repeated));
    }
  }

  /**
   * Where those of one source come first.
   *
   * @param outlet whose figure that is
   * @param position of its report
   * @param second that of the first report of any other outlet; null if there is none
   */
  private record First(String outlet, String position, @Nullable String second) {
    static First of(List<Sourced> figures) {
      Sourced first = Collections.min(figures, Comparator.comparing(Sourced::position));
      Optional<String> second =
          figures.stream()
              .filter(figure -> !figure.outlet().equals(first.outlet()))
              .map(Sourced::position)
              .min(Comparator.naturalOrder());
      return new First(first.outlet(), first.position(), second.orElse(null));
    }

    /** Whether another outlet had before what a figure tells. */
    boolean isBefore(Sourced figure) {
      String others = figure.outlet().equals(outlet) ? second : position;
      return others != null && others.compareTo(figure.position()) < 0;
    }
  }
}
