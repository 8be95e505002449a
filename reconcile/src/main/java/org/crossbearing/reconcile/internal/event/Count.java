package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing counted of one event.
 *
 * @param of folded; one word for persons in general
 * @param share whether only a share of something else is counted ("36 of the injured are in
 *     hospital")
 */
public record Count(
    String event, Measure measure, String of, @Nullable String unit, boolean share) {

  /** The figures of each thing counted, in the order of the stories. */
  public static Map<Count, List<Figure>> group(List<Story> stories, Events events) {
    Map<Count, List<Figure>> groups = new LinkedHashMap<>();
    for (Story story : stories) {
      for (Figure figure : story.figures()) {
        Event event = events.of(figure);
        if (event != null) {
          groups
              .computeIfAbsent(of(figure, event, story), count -> new ArrayList<>())
              .add(figure);
        }
      }
    }
    return groups;
  }

  private static Count of(Figure figure, Event event, Story story) {
    Figure whole = story.wholeOf(figure);
    boolean share =
        whole != null && whole.measure() != figure.measure() && sameClass(whole, figure);
    return new Count(
        event.id(), figure.measure(), thing(figure), figure.value().unit(), share);
  }

  /** Whether both count the same class of things. */
  public static boolean sameClass(Figure a, Figure b) {
    return thing(a).equals(thing(b));
  }

  private static String thing(Figure figure) {
    String of = Fold.text(figure.of());
    return Words.is("people", of) ? "people" : of;
  }
}
