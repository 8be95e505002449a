package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.time.When.From;
import org.jspecify.annotations.Nullable;

/**
 * Tells what days an expression means. Weeks begin on Monday. Immutable.
 *
 * @param report the day of the report, null if unknown
 * @param story the day that the text is at, null if unknown
 * @param tense which way an expression without year or week points
 */
public record TimeResolver(@Nullable LocalDate report, @Nullable LocalDate story, Tense tense) {
  private static final int FIRST = -9999;
  private static final int LAST = 9999;

  /**
   * A day named without its year that lies no further ahead is no year ago: "mourning was declared
   * for 4 September", "the Halloween crowd".
   */
  private static final int SOON = 2;

  private static final int HALF_YEAR = 6;
  private static final When WEEKEND = new When.Shift(0, When.Unit.WEEKEND, From.REPORT, 0);

  /** Which way an expression points. */
  public enum Tense {
    PAST,
    FUTURE,
    /** To the nearest; a weekday to the last one. */
    OPEN,
    /** On in a story of the past: to the same year, or past its end to the next. */
    ON
  }

  /** A resolver for what happened before the report. */
  public static TimeResolver past(@Nullable LocalDate report) {
    return new TimeResolver(report, report, Tense.PAST);
  }

  /** The days, or null if they cannot be told. */
  public @Nullable DateRange resolve(When when) {
    return switch (when) {
      case When.Day day -> day(day);
      case When.Month month -> month(month);
      case When.Years years -> Shifts.years(years.first(), years.last());
      case When.Season season -> season(season);
      case When.Weekday weekday -> weekday(weekday);
      case When.Shift shift -> shift(shift);
      case When.Steps steps -> steps(steps.steps());
      case When.InYear in -> inYear(in);
      case When.Offset offset -> offset(offset);
      case When.Range range -> range(range);
      case When.MonthDay day -> monthDay(day.day());
      case When.Nth nth -> Parts.nth(nth, resolve(nth.base()));
      case When.Holding holding -> holding(holding);
      case When.Loose loose -> resolve(loose.base());
      case When.Rest rest -> rest(rest);
      case When.Span span -> span(span);
      case When.Clock clock -> null;
      case When.Vague vague -> null;
      case When.Recurring recurring -> null;
    };
  }

  /** The two ends of a range, null where one cannot be told; empty if it is none. */
  List<@Nullable DateRange> ends(When when) {
    List<@Nullable DateRange> ends = new ArrayList<>();
    if (when instanceof When.Range range) {
      DateRange last = resolve(range.last());
      ends.add(first(range, last));
      ends.add(last);
    } else if (when instanceof When.Years years) {
      ends.add(DateRange.ofYear(years.first()));
      ends.add(DateRange.ofYear(years.last()));
    }
    return ends;
  }

  /** The nearest day of that number, before the report unless it points ahead. */
  private @Nullable DateRange monthDay(int day) {
    LocalDate near = story != null ? story : report;
    if (near == null) {
      return null;
    }
    boolean ahead = tense == Tense.FUTURE;
    for (int i = 0; i < 3; i++) {
      YearMonth month = YearMonth.from(near).plusMonths(ahead ? i : -i);
      boolean valid = month.isValidDay(day);
      LocalDate found = valid ? month.atDay(day) : near;
      if (valid && (ahead ? !found.isBefore(near) : !found.isAfter(near))) {
        return DateRange.of(found);
      }
    }
    return null;
  }

  private @Nullable DateRange holding(When.Holding holding) {
    DateRange base = resolve(holding.base());
    return base == null ? null : Shifts.shifted(base.from(), 0, holding.unit());
  }

  private @Nullable DateRange rest(When.Rest rest) {
    DateRange base = resolve(rest.base());
    boolean in = base != null && report != null && base.overlaps(DateRange.of(report));
    return in && base != null && report != null ? new DateRange(report, base.to()) : base;
  }

  /** The days after its base, or those before it. */
  private @Nullable DateRange span(When.Span span) {
    DateRange base = resolve(span.base());
    LocalDate from = base == null ? null : base.from();
    LocalDate other = from == null ? null : Shifts.moved(from, span.amount(), span.unit());
    if (from == null || other == null) {
      return null;
    }
    return span.amount() < 0
        ? new DateRange(other, from.minusDays(1))
        : new DateRange(from.plusDays(1), other);
  }

  private @Nullable DateRange day(When.Day day) {
    if (day.year() != null) {
      return valid(day.year(), day) ? DateRange.of(date(day.year(), day)) : null;
    }
    LocalDate near = report != null ? report : story;
    if (near == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      if (valid(year, day)) {
        best = nearer(near, best, date(year, day));
      }
    }
    return best == null ? null : DateRange.of(best);
  }

  private static boolean valid(int year, When.Day day) {
    return year >= FIRST && year <= LAST && YearMonth.of(year, day.month()).isValidDay(day.day());
  }

  private static LocalDate date(int year, When.Day day) {
    return LocalDate.of(year, day.month(), day.day());
  }

  /** The one of two days that the tense allows and that is nearer. */
  private @Nullable LocalDate nearer(LocalDate near, @Nullable LocalDate best, LocalDate day) {
    boolean allowed =
        switch (tense) {
          case PAST -> !day.isAfter(near.plusDays(SOON));
          case FUTURE -> !day.isBefore(near);
          case OPEN -> true;
          case ON -> day.getYear() == near.getYear() + turn(near, day.getMonthValue());
        };
    if (!allowed) {
      return best;
    }
    return best == null || distance(near, day) < distance(near, best) ? day : best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  private @Nullable DateRange month(When.Month month) {
    if (month.year() != null) {
      return DateRange.of(YearMonth.of(month.year(), month.month()));
    }
    LocalDate near = report != null ? report : story;
    return near == null ? null : DateRange.of(YearMonth.of(year(near, month), month.month()));
  }

  /** One if a month so long before has to be that of the next year. */
  private static int turn(LocalDate near, int month) {
    return near.getMonthValue() - month > HALF_YEAR ? 1 : 0;
  }

  private int year(LocalDate near, When.Month month) {
    int here = near.getYear();
    if (tense == Tense.ON) {
      return here + turn(near, month.month());
    }
    int compare = Integer.compare(month.month(), near.getMonthValue());
    if (month.which() < 0 || month.which() == 0 && tense != Tense.FUTURE) {
      return compare > 0 || compare == 0 && month.which() < 0 ? here - 1 : here;
    }
    return compare < 0 || compare == 0 && month.which() > 0 ? here + 1 : here;
  }

  private @Nullable DateRange season(When.Season season) {
    LocalDate near = report != null ? report : story;
    if (season.year() == null && near == null) {
      return null;
    }
    int year = season.year() != null ? season.year() : near == null ? 0 : near.getYear();
    LocalDate first = LocalDate.of(year, Month.of(season.first()), 1);
    if (season.year() == null && near != null) {
      boolean back = season.which() < 0 || season.which() == 0 && tense != Tense.FUTURE;
      LocalDate end = first.plusMonths(3);
      first =
          back && (season.which() < 0 ? end : first).isAfter(near) ? first.minusYears(1) : first;
      first = !back && !end.isAfter(near) ? first.plusYears(1) : first;
    }
    return new DateRange(first, first.plusMonths(3).minusDays(1));
  }

  private @Nullable DateRange weekday(When.Weekday weekday) {
    if (report == null) {
      return null;
    }
    DayOfWeek day = weekday.day();
    LocalDate found =
        switch (weekday.which()) {
          case -2 -> Shifts.week(report.minusWeeks(1)).with(TemporalAdjusters.nextOrSame(day));
          case -1 -> report.with(TemporalAdjusters.previous(day));
          case 1 -> Shifts.week(report.plusWeeks(1)).with(TemporalAdjusters.nextOrSame(day));
          case 2 -> Shifts.week(report.plusWeeks(1)).with(TemporalAdjusters.nextOrSame(day));
          default ->
              tense == Tense.FUTURE
                  ? report.with(TemporalAdjusters.nextOrSame(day))
                  : report.with(TemporalAdjusters.previousOrSame(day));
        };
    return DateRange.of(found);
  }

  private @Nullable DateRange shift(When.Shift shift) {
    LocalDate base = shift.from() == From.REPORT ? report : story;
    if (base == null || shift.from() == From.NEXT) {
      return null;
    }
    boolean coming = shift.equals(WEEKEND) && Shifts.ahead(base, tense);
    DateRange range = Shifts.shifted(base, coming ? 1 : shift.amount(), shift.unit());
    if (range == null || shift.clip() == 0 || !range.overlaps(DateRange.of(base))) {
      return range;
    }
    return shift.clip() < 0 ? new DateRange(range.from(), base) : new DateRange(base, range.to());
  }

  private @Nullable DateRange steps(List<When.Shift> steps) {
    LocalDate day = steps.getFirst().from() == From.REPORT ? report : story;
    for (When.Shift step : steps) {
      day = day == null ? null : Shifts.moved(day, step.amount(), step.unit());
    }
    return day == null ? null : DateRange.of(day);
  }

  private @Nullable DateRange inYear(When.InYear in) {
    LocalDate near = in.from() == From.STORY ? story : report;
    if (near == null) {
      return null;
    }
    int year = near.getYear() + in.shift();
    return switch (in.base()) {
      case When.Day day -> resolve(new When.Day(year, day.month(), day.day()));
      case When.Month month -> resolve(new When.Month(year, month.month(), 0));
      case When.Season season -> resolve(new When.Season(year, season.first(), 0));
      default -> null;
    };
  }

  private @Nullable DateRange offset(When.Offset offset) {
    DateRange base = resolve(offset.base());
    boolean day = base != null && base.from().equals(base.to());
    if (!day || base == null) {
      return null;
    }
    return offset.unit() == When.Unit.WEEK
        ? DateRange.of(base.from().plusWeeks(offset.amount()))
        : Shifts.shifted(base.from(), offset.amount(), offset.unit());
  }

  private @Nullable DateRange range(When.Range range) {
    DateRange last = resolve(range.last());
    DateRange first = first(range, last);
    return last == null || first == null || first.from().isAfter(last.to())
        ? last
        : new DateRange(first.from(), last.to());
  }

  /** The year of the last part holds for the first: "between May and July 2020". */
  private @Nullable DateRange first(When.Range range, @Nullable DateRange last) {
    if (last == null) {
      return null;
    }
    boolean named =
        range.first() instanceof When.Shift
            || range.first() instanceof When.Nth
            || range.first() instanceof When.Offset
            || range.first() instanceof When.Weekday weekday && weekday.which() != 0;
    TimeResolver before = new TimeResolver(last.to(), last.to(), Tense.PAST);
    return named ? resolve(range.first()) : before.resolve(range.first());
  }
}
