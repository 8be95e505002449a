package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.amendment.Houses;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Goes on from the outlets that figures are had from to whom the outlets' own reports name for
 * them.
 */
final class Relays {
  /** What the keys of outlets begin with. */
  static final String OUTLET = "outlet|";

  private final Map<String, Story> stories;
  private final Houses houses;

  Relays(Map<String, Story> stories, Houses houses) {
    this.stories = stories;
    this.houses = houses;
  }

  /** Changes the sources, which are by the ids of the figures. */
  void follow(List<Figure> figures, Map<String, Source> sources) {
    List<Figure> credited =
        figures.stream().filter(figure -> isCredited(sources.get(figure.id()))).toList();
    if (credited.isEmpty()) {
      return;
    }
    Map<String, List<Figure>> byOutlet = byOutlet(figures);
    for (Figure figure : credited) {
      Source had = Objects.requireNonNull(sources.get(figure.id()));
      follow(figure, had, byOutlet.getOrDefault(had.key(), List.of()), sources);
    }
  }

  private static boolean isCredited(@Nullable Source source) {
    return source != null && !source.assumed() && source.key().startsWith(OUTLET);
  }

  private Map<String, List<Figure>> byOutlet(List<Figure> figures) {
    Map<String, List<Figure>> byOutlet = new HashMap<>();
    for (Figure figure : figures) {
      String outlet = report(figure).outlet();
      if (outlet != null) {
        byOutlet.computeIfAbsent(key(outlet), k -> new ArrayList<>()).add(figure);
      }
    }
    return byOutlet;
  }

  /** {@code own} are the figures of the outlet's own reports. */
  private void follow(Figure figure, Source had, List<Figure> own, Map<String, Source> sources) {
    for (Figure other : own) {
      Source from = sources.get(other.id());
      if (from != null && !from.key().startsWith(OUTLET) && isHadFrom(figure, other)) {
        String why = "had from " + had.name() + ", which names its source";
        sources.put(figure.id(), from.because(why, other.id()));
        return;
      }
    }
  }

  private boolean isHadFrom(Figure figure, Figure other) {
    return !other.report().equals(figure.report())
        && Amounts.same(figure.value(), other.value())
        && !isLater(report(other), report(figure));
  }

  private static boolean isLater(Report report, Report other) {
    Published own = report.published();
    Published its = other.published();
    return own != null && its != null && own.date().isAfter(its.date());
  }

  private Report report(Figure figure) {
    return Objects.requireNonNull(stories.get(figure.report())).report();
  }

  /** One name for all outlets of a house. */
  String key(String outlet) {
    return OUTLET + houses.of(outlet);
  }
}
