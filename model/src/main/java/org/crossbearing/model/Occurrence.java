package org.crossbearing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something happened: an attack, a meeting, a quake.
 *
 * @param type the kind of event
 * @param place where, null if not told
 * @param date when (its onset), null if not told
 * @param participants who took part, as named in the report
 * @param event the id of its event, null until reconciled
 */
public record Occurrence(
    String id,
    String report,
    Span quote,
    EventType type,
    @Nullable String place,
    @Nullable DateRange date,
    List<String> participants,
    @Nullable String event)
    implements Claim {
  public Occurrence {
    participants = List.copyOf(participants);
  }

  /** The same occurrence, placed among events. */
  public Occurrence reconciled(@Nullable String newEvent) {
    return new Occurrence(id, report, quote, type, place, date, participants, newEvent);
  }
}
