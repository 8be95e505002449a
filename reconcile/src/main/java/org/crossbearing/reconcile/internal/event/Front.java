package org.crossbearing.reconcile.internal.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells one country's strikes from the other's answer, which are told in the same words. */
final class Front {
  private Front() {}

  /**
   * Whether {@code other} happened in another country than the event told by {@code own}, and one
   * of the reports tells of both apart. Where its report has people meet, the harm may have been
   * elsewhere.
   *
   * @param here the countries of the event
   */
  static boolean parts(List<Occasion> own, Set<String> here, Occasion other) {
    Set<String> there = Geography.lands(other.known());
    return !here.isEmpty()
        && !there.isEmpty()
        && Collections.disjoint(here, there)
        && !meetsIn(other.story(), there)
        && (tellsOf(other.story(), here)
            || own.stream().anyMatch(occasion -> tellsOf(occasion.story(), there)));
  }

  /** Whether the report tells of people who meet in one of these countries. */
  private static boolean meetsIn(Story story, Set<String> lands) {
    return story.occasions().stream()
        .filter(occasion -> occasion.topic() == Topic.GATHERING)
        .anyMatch(occasion -> !Collections.disjoint(Geography.lands(occasion.known()), lands));
  }

  /** Whether the report tells of harm in these countries and no others. */
  private static boolean tellsOf(Story story, Set<String> lands) {
    return story.occasions().stream()
        .filter(occasion -> occasion.topic() == Topic.HARM)
        .map(occasion -> Geography.lands(occasion.known()))
        .anyMatch(told -> !told.isEmpty() && lands.containsAll(told));
  }
}
