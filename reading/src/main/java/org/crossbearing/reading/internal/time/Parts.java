package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/** Counts days, weeks and months within a stretch. A week belongs to where its Thursday lies. */
final class Parts {
  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;

  private Parts() {}

  /** The part of the stretch, null if there is no such or the stretch is not known. */
  static @Nullable DateRange nth(When.Nth nth, @Nullable DateRange stretch) {
    if (stretch == null) {
      return null;
    }
    DateRange found =
        switch (nth.unit()) {
          case DAY -> days(nth, stretch);
          case WEEK -> weeks(nth, stretch);
          case MONTH -> months(nth, stretch, 1);
          case QUARTER -> months(nth, stretch, QUARTER);
          case HALF -> half(nth, stretch);
          case YEAR -> months(nth, stretch, YEAR);
        };
    return found == null || !found.overlaps(stretch) ? null : found;
  }

  private static @Nullable DateRange days(When.Nth nth, DateRange stretch) {
    DayOfWeek day = nth.day();
    boolean last = nth.number() < 0;
    if (day == null) {
      LocalDate first =
          last
              ? stretch.to().minusDays(nth.count() - 1L)
              : stretch.from().plusDays(nth.number() - 1L);
      return new DateRange(first, first.plusDays(nth.count() - 1L));
    }
    LocalDate found =
        last
            ? stretch.to().with(TemporalAdjusters.previousOrSame(day))
            : stretch.from().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(nth.number() - 1L);
    return DateRange.of(found);
  }

  private static DateRange weeks(When.Nth nth, DateRange stretch) {
    LocalDate thursday =
        nth.number() < 0
            ? stretch.to().with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY))
            : stretch.from().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    long weeks = nth.number() < 0 ? 1L - nth.count() : nth.number() - 1L;
    LocalDate monday = thursday.plusWeeks(weeks).minusDays(3);
    return new DateRange(monday, monday.plusDays(7L * nth.count() - 1));
  }

  private static DateRange months(When.Nth nth, DateRange stretch, int length) {
    int all = length * nth.count();
    LocalDate end = stretch.to().plusDays(1);
    LocalDate first =
        nth.number() < 0
            ? end.minusMonths(all)
            : stretch.from().plusMonths((long) length * (nth.number() - 1));
    return new DateRange(first, first.plusMonths(all).minusDays(1));
  }

  private static @Nullable DateRange half(When.Nth nth, DateRange stretch) {
    long days = ChronoUnit.DAYS.between(stretch.from(), stretch.to()) + 1;
    boolean year = days > 360 && days < 370;
    if (year) {
      return months(nth, stretch, HALF);
    }
    LocalDate middle = stretch.from().plusDays(days / 2);
    return switch (nth.number()) {
      case 1 -> new DateRange(stretch.from(), middle.minusDays(days > 1 ? 1 : 0));
      case 2, -1 -> new DateRange(middle, stretch.to());
      default -> null;
    };
  }
}
