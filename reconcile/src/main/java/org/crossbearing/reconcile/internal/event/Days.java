package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/** Whether two dates can be one occasion's. */
final class Days {
  /** Longer ranges only say the month or year of something past. */
  private static final int PRECISE = 45;

  /** How many days later what a disaster led to is still told of it. */
  static final int FORTNIGHT = 14;

  /** How many days apart reports may date what goes on for days. */
  static final int SLACK = 3;

  private static final int RECENT = 12;

  private static final int MONTH = 31;

  private Days() {}

  static boolean precise(DateRange date) {
    return ChronoUnit.DAYS.between(date.from(), date.to()) <= PRECISE;
  }

  /** Whether one ends on the day before the other begins. */
  static boolean follow(DateRange a, DateRange b) {
    return a.to().plusDays(1).equals(b.from()) || b.to().plusDays(1).equals(a.from());
  }

  /** Whether it is told and no longer than a month. */
  static boolean isBrief(@Nullable DateRange date) {
    return date != null && ChronoUnit.DAYS.between(date.from(), date.to()) < MONTH;
  }

  /** Whether it is a single day. */
  static boolean isOne(DateRange date) {
    return date.from().equals(date.to());
  }

  /** The days on which what a report calls new may have happened; null if it bears no date. */
  static @Nullable DateRange window(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    LocalDate day = published.date();
    return new DateRange(day.minusDays(RECENT), day.plusDays(1));
  }

  /** Null means that nothing is known, which fits everything. */
  static boolean fit(@Nullable DateRange a, @Nullable DateRange b, @Nullable EventType type) {
    if (a == null || b == null) {
      return true;
    }
    if (precise(a) != precise(b)) {
      return false;
    }
    return a.overlaps(b) || isSlow(type) && precise(a) && wider(a).overlaps(b);
  }

  private static DateRange wider(DateRange date) {
    return new DateRange(date.from().minusDays(SLACK), date.to().plusDays(SLACK));
  }

  /**
   * Whether one counts over days and the other tells of a day: "over the week" is not that of the
   * raid of Tuesday. Null means that nothing is known.
   */
  static boolean differ(@Nullable DateRange a, @Nullable DateRange b, @Nullable EventType type) {
    return type == EventType.ATTACK && a != null && b != null && isStretch(a) != isStretch(b);
  }

  private static boolean isStretch(DateRange date) {
    return ChronoUnit.DAYS.between(date.from(), date.to()) > SLACK;
  }

  /** Whether {@code later} begins at most a fortnight after {@code date}. */
  static boolean followsSoon(DateRange date, DateRange later) {
    return !later.from().isBefore(date.from())
        && ChronoUnit.DAYS.between(date.to(), later.from()) <= FORTNIGHT;
  }

  /** Whether {@code day} ends on {@code later} or on the day before it. */
  static boolean isEve(DateRange day, DateRange later) {
    return day.to().equals(later.from()) || day.to().plusDays(1).equals(later.from());
  }

  /** Whether {@code other} is null or at most a few days apart. */
  static boolean near(DateRange date, @Nullable DateRange other) {
    return other == null || wider(date).overlaps(other);
  }

  /** Reports often count these from different days. */
  private static boolean isSlow(@Nullable EventType type) {
    return type == EventType.FLOOD
        || type == EventType.STORM
        || type == EventType.EXCHANGE
        || type == EventType.TALKS;
  }
}
