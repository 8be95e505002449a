package org.crossbearing.reconcile.internal.event;

import java.util.List;
import java.util.Set;

/** How much another report has in common with some that tell of one event. */
final class Likeness {
  private final List<Occasion> told;

  Likeness(List<Occasion> told) {
    this.told = told;
  }

  /** Whether the names suggest one story. */
  boolean isAlike(Occasion other) {
    return told.stream().anyMatch(own -> Names.alike(own.story().names(), other.story().names()));
  }

  /** Whether the names leave little doubt that it is one story. */
  boolean isVeryAlike(Occasion other) {
    return told.stream()
        .anyMatch(own -> Names.veryAlike(own.story().names(), other.story().names()));
  }

  /**
   * Whether names that tell one story from others are shared, or one note is told twice.
   *
   * @param dated whether both sides tell the day; else more of them must be
   */
  boolean isTelling(Occasion other, boolean dated) {
    return told.stream()
        .map(Occasion::story)
        .anyMatch(
            own ->
                own.names().equals(other.story().names())
                    || Names.tellAlike(own.telling(), other.story().telling(), dated));
  }

  /** How many names that tell stories apart it shares with one of them at most. */
  int telling(Occasion other) {
    Set<String> telling = other.story().telling();
    return told.stream()
        .mapToInt(own -> (int) own.story().telling().stream().filter(telling::contains).count())
        .max()
        .orElse(0);
  }

  /** Whether both tell of single people only, none of whom can be one of the other's. */
  boolean isOfOthers(Occasion other) {
    return told.stream().allMatch(own -> Victims.areOthers(own.people(), other.people()));
  }

  /** Whether both are what their reports mostly tell of, and these name one person of one age. */
  boolean isOfSameAged(Occasion other) {
    return other.isMain()
        && told.stream()
            .filter(Occasion::isMain)
            .anyMatch(own -> Aged.share(own.story().aged(), other.story().aged()))
        && isVeryAlike(other);
  }
}
