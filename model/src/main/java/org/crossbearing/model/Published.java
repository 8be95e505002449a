package org.crossbearing.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When a report came out, as far as that is known.
 *
 * @param date the day, in the publisher's own calendar
 * @param time the local time, null if only the day is known
 * @param offset the offset from UTC, null if unknown; needs a time
 */
public record Published(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {
  public Published {
    if (time == null && offset != null) {
      throw new IllegalArgumentException(
          "published: expecting a time beside the offset, found " + date + " " + offset);
    }
  }

  /**
   * Reads {@code 2025-07-10}, {@code 2025-07-10T14:00} or {@code 2025-07-10T14:00+02:00}.
   *
   * @throws DateTimeException if {@code text} has none of these forms
   */
  public static Published parse(String text) {
    int t = text.indexOf('T');
    if (t < 0) {
      return new Published(LocalDate.parse(text), null, null);
    }
    String clock = text.substring(t + 1);
    if (clock.endsWith("Z") || clock.indexOf('+') > 0 || clock.indexOf('-') > 0) {
      OffsetDateTime instant = OffsetDateTime.parse(text);
      return new Published(instant.toLocalDate(), instant.toLocalTime(), instant.getOffset());
    }
    return new Published(LocalDate.parse(text.substring(0, t)), LocalTime.parse(clock), null);
  }

  /** The ISO 8601 form that {@link #parse} reads. */
  @Override
  public String toString() {
    if (time == null) {
      return date.toString();
    }
    return date + "T" + time + (offset == null ? "" : offset.toString());
  }
}
