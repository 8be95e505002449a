package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/** Goes from a day to others that lie so many days, weeks or years away. Weeks begin on Monday. */
final class Shifts {
  private static final int HOURS = 24;
  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private Shifts() {}

  static DateRange years(int first, int last) {
    return new DateRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** The day that lies so many units away, null if a day is no measure of it. */
  static @Nullable LocalDate moved(LocalDate day, int amount, When.Unit unit) {
    return switch (unit) {
      case MINUTE, HOUR, WEEKEND -> null;
      case DAY -> day.plusDays(amount);
      case WEEK -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10L * amount);
      case CENTURY -> day.plusYears(100L * amount);
    };
  }

  /** The day, month or year that lies so many units before {@code base}; or null. */
  static @Nullable DateRange before(LocalDate base, When.Shift shift) {
    boolean days = shift.unit() == When.Unit.HOUR && shift.amount() % HOURS == 0;
    return days
        ? DateRange.of(base.minusDays(shift.amount() / HOURS))
        : shift.unit() == When.Unit.WEEK
            ? DateRange.of(base.minusWeeks(shift.amount()))
            : shifted(base, -shift.amount(), shift.unit());
  }

  /** "Three weeks after": whether the day is as many weeks before, give or take one. */
  static boolean isAbout(DateRange days, When.Shift shift, LocalDate day) {
    int within =
        switch (shift.unit()) {
          case WEEK -> WEEK;
          case MONTH -> MONTH;
          default -> 0;
        };
    return within > 0
        && !day.isBefore(days.from().minusDays(within))
        && !day.isAfter(days.to().plusDays(within));
  }

  /** The unit that lies {@code amount} units from the one that holds {@code base}; or null. */
  static @Nullable DateRange shifted(LocalDate base, int amount, When.Unit unit) {
    return switch (unit) {
      case MINUTE -> null;
      case HOUR -> hours(base, amount);
      case DAY -> DateRange.of(base.plusDays(amount));
      case WEEKEND -> weekend(base, amount);
      case WEEK -> {
        LocalDate first = week(base.plusWeeks(amount));
        yield new DateRange(first, first.plusDays(6));
      }
      case MONTH -> DateRange.of(YearMonth.from(base).plusMonths(amount));
      case YEAR -> DateRange.ofYear(base.getYear() + amount);
      case DECADE -> many(base.getYear() / 10 + amount, 10);
      case CENTURY -> many(base.getYear() / 100 + amount, 100);
    };
  }

  private static DateRange many(int number, int length) {
    return years(number * length, number * length + length - 1);
  }

  private static DateRange hours(LocalDate base, int amount) {
    int days = (Math.abs(amount) + HOURS - 1) / HOURS;
    return amount < 0
        ? new DateRange(base.minusDays(days), base)
        : new DateRange(base, base.plusDays(days));
  }

  /** "At the weekend" is the last one that has begun, counted on or back from there. */
  private static DateRange weekend(LocalDate base, int amount) {
    LocalDate saturday = base.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean within = base.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    int weeks = amount >= 0 || within ? amount : amount + 1;
    LocalDate first = saturday.plusWeeks(weeks);
    return new DateRange(first, first.plusDays(1));
  }

  /** Whether "this weekend" lies ahead: if told so, or if it is near and not told as past. */
  static boolean ahead(LocalDate base, TimeResolver.Tense tense) {
    return switch (base.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> false;
      case THURSDAY, FRIDAY -> tense != TimeResolver.Tense.PAST;
      default -> tense == TimeResolver.Tense.FUTURE;
    };
  }

  static LocalDate week(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
