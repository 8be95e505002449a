package org.crossbearing.export.words;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.crossbearing.model.Published;

/** Places publication times on one line. */
public final class Moment {
  private Moment() {}

  /**
   * Seconds since 1970. A time without zone counts as UTC, a day without time as its first second.
   */
  public static long of(Published published) {
    LocalTime time = published.time() == null ? LocalTime.MIDNIGHT : published.time();
    ZoneOffset offset = published.offset() == null ? ZoneOffset.UTC : published.offset();
    return LocalDateTime.of(published.date(), time).toEpochSecond(offset);
  }
}
