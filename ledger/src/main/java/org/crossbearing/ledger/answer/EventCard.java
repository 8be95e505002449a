package org.crossbearing.ledger.answer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event with the figures that tell most of it.
 *
 * @param line what it is
 * @param country ISO 3166-1 alpha-2, null if unknown
 * @param outlets how many outlets tell of it; those without a name count as none
 * @param moved when it last changed
 * @param change the number of that change
 * @param headlines the most telling figure first; empty if nothing is counted
 */
public record EventCard(
    EventLine line,
    @Nullable String country,
    int outlets,
    Instant moved,
    int change,
    List<FindingLine> headlines) {
  public EventCard {
    headlines = List.copyOf(headlines);
  }
}
