package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.crossbearing.model.DateRange;

/** From one week to another, each by its number since 1970; or years; or any. */
record Weeks(int first, int last) {
  static final Weeks ANY = new Weeks(Integer.MIN_VALUE, Integer.MIN_VALUE);

  private static final int WEEK = 7;

  /** Years are below all weeks. */
  private static final int YEARS = -1_000_000_000;

  /** When an occasion may have happened, and so many days around; any if that is not known. */
  static Weeks of(Occasion occasion, int days) {
    DateRange window = Reach.window(occasion);
    if (window == null) {
      return ANY;
    }
    return Reach.isOfWeeks(occasion, window)
        ? new Weeks(week(window.from().minusDays(days)), week(window.to().plusDays(days)))
        : new Weeks(YEARS + window.from().getYear(), YEARS + window.to().getYear());
  }

  /** The week of a day. */
  static int week(LocalDate day) {
    return (int) Math.floorDiv(day.toEpochDay(), WEEK);
  }

  boolean isAny() {
    return first == ANY.first;
  }

  /** Whether they have a week in common; what is not known fits everything. */
  boolean meet(Weeks other) {
    return isAny() || other.isAny() || first <= other.last && other.first <= last;
  }

  /** Each by itself. */
  Set<Integer> numbers() {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int number = first; number <= last; number++) {
      numbers.add(number);
    }
    return numbers;
  }
}
