package org.crossbearing.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The days on which something may have happened.
 *
 * @param from first day
 * @param to last day, inclusive, never before {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {
  public DateRange {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "date range: expecting from <= to, found %s..%s".formatted(from, to));
    }
  }

  /** One day. */
  public static DateRange of(LocalDate day) {
    return new DateRange(day, day);
  }

  /** A whole month. */
  public static DateRange of(YearMonth month) {
    return new DateRange(month.atDay(1), month.atEndOfMonth());
  }

  /** A whole year. */
  public static DateRange ofYear(int year) {
    return new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whether some day lies in both. */
  public boolean overlaps(DateRange other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
