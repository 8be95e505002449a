package org.crossbearing.reconcile.internal.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Modality;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;
import org.jspecify.annotations.Nullable;

/** Tells parts from totals among the figures of one thing counted. */
final class Parts {
  private final Map<String, Story> stories;
  private final Events events;
  private final Map<String, Integer> sisters = new HashMap<>();
  private final Set<String> partValues = new HashSet<>();

  Parts(Map<String, Story> stories, Events events, List<Figure> figures) {
    this.stories = stories;
    this.events = events;
    for (Figure figure : figures) {
      if (figure.partOf() != null) {
        sisters.merge(figure.partOf(), 1, Integer::sum);
        partValues.add(value(figure));
      }
    }
  }

  private static String value(Figure figure) {
    return figure.value().low() + "|" + figure.value().high();
  }

  /** A part is not set against its total, nor its sisters against each other. */
  boolean isWhole(Figure figure) {
    if (figure.modality() == Modality.DENIED) {
      return false;
    }
    Figure whole = whole(figure);
    if (whole == null || !eventOf(whole).equals(eventOf(figure))) {
      return true;
    }
    boolean alone = sisters.getOrDefault(figure.partOf(), 0) == 1;
    return whole.measure() == figure.measure() ? !Count.sameClass(whole, figure) : alone;
  }

  boolean isPart(Figure figure) {
    return figure.modality() != Modality.DENIED && !isWhole(figure);
  }

  /** Whether its number is elsewhere told as a part, of a total that is larger. */
  boolean isElsewherePart(Figure figure) {
    return figure.partOf() == null && partValues.contains(value(figure));
  }

  private @Nullable Figure whole(Figure figure) {
    return Objects.requireNonNull(stories.get(figure.report())).wholeOf(figure);
  }

  private String eventOf(Figure figure) {
    Event event = events.of(figure);
    return event == null ? "" : event.id();
  }
}
