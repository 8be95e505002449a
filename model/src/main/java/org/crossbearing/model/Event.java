package org.crossbearing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The same occurrence across reports.
 *
 * @param id unique in its dossier, for example {@code e1}
 * @param title a short name for people
 * @param place null if no report tells
 * @param date null if no report tells
 * @param reports ids of the reports that tell of it, in order
 */
public record Event(
    String id,
    EventType type,
    String title,
    @Nullable Place place,
    @Nullable DateRange date,
    List<String> reports) {
  public Event {
    reports = List.copyOf(reports);
  }
}
