package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in its report.
 *
 * @param days what it means, null if that cannot be told
 * @param ends the two ends of a range, null where one cannot be told; empty if it is none
 */
record Dated(
    TimeMention mention, Anchor anchor, @Nullable DateRange days, List<@Nullable DateRange> ends) {
  private static final int LONG = 150;

  /** Whether its days are so long past that a report of that day is not about them. */
  boolean isLongPast(@Nullable LocalDate report) {
    return endsBefore(report, LONG);
  }

  /** Whether its days ended more than so many days before the report's. */
  boolean endsBefore(@Nullable LocalDate report, int count) {
    return report != null && days != null && days.to().isBefore(report.minusDays(count));
  }
}
