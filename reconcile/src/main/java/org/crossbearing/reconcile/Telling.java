package org.crossbearing.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.internal.event.Occasion;
import org.crossbearing.reconcile.internal.event.Story;

/**
 * What one report tells, taken apart by events: the piece that a ledger keeps and weighs, so that a
 * new report does not need all the others. Immutable; making one takes time linear in the text.
 */
public final class Telling {
  private final Story story;
  private final List<Part> parts;

  private Telling(Story story) {
    this.story = story;
    List<Part> told = new ArrayList<>();
    for (Occasion occasion : story.occasions()) {
      told.add(new Part(this, told.size() + 1, occasion));
    }
    parts = List.copyOf(told);
  }

  /** Takes a reading apart. */
  public static Telling of(Reading reading) {
    return new Telling(new Story(reading));
  }

  /**
   * The same where somebody says that a report tells of more events than it seems to.
   *
   * @param labels by the ids of figures: those with different labels are of different events
   */
  public static Telling of(Reading reading, Map<String, String> labels) {
    return new Telling(new Story(reading, labels));
  }

  public Reading reading() {
    return story.reading();
  }

  /** What it tells of each event, in the order of the text. */
  public List<Part> parts() {
    return parts;
  }

  /** One of them by its number; empty if there are fewer. */
  public Optional<Part> part(int number) {
    return number < 1 || number > parts.size()
        ? Optional.empty()
        : Optional.of(parts.get(number - 1));
  }

  Story story() {
    return story;
  }
}
