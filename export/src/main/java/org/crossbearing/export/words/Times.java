package org.crossbearing.export.words;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Instants as people give them: a day, or a day and time as {@code 2025-07-10T09:40+03:00}. Without
 * an offset they are in universal time.
 */
public final class Times {
  private Times() {}

  /**
   * The time, or the beginning of the day: what is asked for since a day has all of it.
   *
   * @throws DateTimeException if the text is neither
   */
  public static Instant since(String text) {
    return isDay(text) ? beginning(LocalDate.parse(text)) : time(text);
  }

  /**
   * The time, or the end of the day: how things stood on a day has all of it.
   *
   * @throws DateTimeException if the text is neither
   */
  public static Instant upTo(String text) {
    return isDay(text) ? beginning(LocalDate.parse(text).plusDays(1)) : time(text);
  }

  private static boolean isDay(String text) {
    return text.indexOf('T') < 0;
  }

  private static Instant beginning(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant time(String text) {
    boolean zoned = text.endsWith("Z") || text.indexOf('+') > 0 || text.lastIndexOf('-') > 7;
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
  }
}
