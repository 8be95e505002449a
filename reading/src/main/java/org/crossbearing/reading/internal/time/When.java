package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a time expression says, before it is known from which day it counts. */
public sealed interface When {

  /**
   * A day of the calendar.
   *
   * @param year null if not told
   * @param month from 1
   * @param day from 1; it exists in the month in some year
   */
  record Day(@Nullable Integer year, int month, int day) implements When {}

  /**
   * A month.
   *
   * @param year null if not told
   * @param month from 1
   * @param which whether "last", -1, or "next", 1, stands before it; else 0
   */
  record Month(@Nullable Integer year, int month, int which) implements When {}

  /** Whole years, {@code first} to {@code last} inclusive: a year, a decade, a century. */
  record Years(int first, int last) implements When {}

  /**
   * Three months.
   *
   * @param year the year it begins in, null if not told
   * @param first its first month, from 1
   * @param which as in {@link Month}
   */
  record Season(@Nullable Integer year, int first, int which) implements When {}

  /**
   * A day of the week.
   *
   * @param which as in {@link Month}
   */
  record Weekday(DayOfWeek day, int which) implements When {}

  /**
   * So many units from a day.
   *
   * @param amount negative for the past
   * @param from what the units are counted from
   * @param clip -1 for the part before that day ("earlier this week"), 1 for the part after, 0 for
   *     all of it
   */
  record Shift(int amount, Unit unit, From from, int clip) implements When {}

  /**
   * A day, month or season of a year told from another: "June last year", "August of that year".
   *
   * @param base without year
   * @param shift -1 for the last year, 1 for the next
   * @param from the year of the report or that of the story
   */
  record InYear(When base, int shift, From from) implements When {}

  /**
   * So many units from another time: "two days after Christmas".
   *
   * @param amount negative for before
   * @param base no offset itself
   */
  record Offset(int amount, Unit unit, When base) implements When {}

  /**
   * A day told by several lengths: "one month and 21 days ago".
   *
   * @param steps all on the same side
   */
  record Steps(List<Shift> steps) implements When {
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /**
   * From one to another, inclusive.
   *
   * @param first no range itself
   * @param last no range itself
   */
  record Range(When first, When last) implements When {}

  /** A time of day alone. */
  record Clock() implements When {}

  /**
   * A time that tells no day: "in recent weeks", "now".
   *
   * @param sense where it lies, seen from the text
   */
  record Vague(Sense sense) implements When {}

  /**
   * What comes again and again: "daily", "every Monday".
   *
   * @param each the unit it comes once in
   * @param day the day of the week, null if none is told
   */
  record Recurring(Unit each, @Nullable DayOfWeek day) implements When {}

  /**
   * A stretch that ends or begins at a time: "the past three weeks", "within five days".
   *
   * @param amount negative for the time before
   */
  record Span(int amount, Unit unit, When base) implements When {}

  /**
   * One of several in a stretch: "the first Friday of July", "the third week of this month".
   *
   * @param number from 1; -1 for the last
   * @param count how many from there on, or from the end: "the first three months of 2024"
   * @param unit what is counted
   * @param day the day of the week, null if whole units are counted
   */
  record Nth(int number, int count, Part unit, @Nullable DayOfWeek day, When base)
      implements When {}

  /** The week, weekend, month or year that holds a day: "the week of 4 May". */
  record Holding(Unit unit, When base) implements When {}

  /** A time named in passing, which dates nothing: "a summer camp". */
  record Loose(When base) implements When {}

  /** What is left of the unit that the day of the report lies in: "the rest of the week". */
  record Rest(When base) implements When {}

  /** A day of a month that is not told: "the 27th". */
  record MonthDay(int day) implements When {}

  /** Where something lies that tells no day. */
  enum Sense {
    NONE,
    PAST,
    PRESENT,
    FUTURE
  }

  /** What a stretch is counted in. */
  enum Part {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR
  }

  /** What is counted. */
  enum Unit {
    MINUTE,
    HOUR,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    YEAR,
    DECADE,
    CENTURY
  }

  /** The day that a distance counts from. */
  enum From {
    /** The day of the report: "yesterday". */
    REPORT,
    /** The day that the text is at: "the day before". */
    STORY,
    /** What the words behind tell of: "a day after the barrage". */
    NEXT
  }
}
