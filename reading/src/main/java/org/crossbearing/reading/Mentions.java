package org.crossbearing.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The numbers, quantities and times that a report names, whether a claim is made with them or not.
 * All in the order of the text; spans are UTF-16.
 */
public record Mentions(
    List<Numeral> numbers,
    List<Comparison> comparisons,
    List<Quantity> quantities,
    List<Time> times) {
  public Mentions {
    numbers = List.copyOf(numbers);
    comparisons = List.copyOf(comparisons);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }

  /**
   * A bare number, whatever it stands for.
   *
   * @param span the number alone
   * @param whole with the words that make it an age, else as {@code span}
   * @param low the number, or the least it can mean ("dozens")
   * @param high the number, or the most it can mean
   * @param age the unit of an age, as in {@link Amount#unit()}; null if it is none
   */
  public record Numeral(
      Span span, Span whole, BigDecimal low, BigDecimal high, @Nullable String age) {}

  /**
   * What is told by a number, or two, that bound it: "exceeds 300", "at most 100 and at least 20".
   *
   * @param span with the words that compare, without a hedge such as "about"
   * @param low the lower bound, null if there is none
   * @param lowIn whether the lower bound itself is meant
   * @param high the upper bound, null if there is none
   * @param highIn whether the upper bound itself is meant
   */
  public record Comparison(
      Span span,
      @Nullable BigDecimal low,
      boolean lowIn,
      @Nullable BigDecimal high,
      boolean highIn) {}

  /**
   * A number that counts or measures.
   *
   * @param span with hedge and unit
   * @param plain without the hedge
   * @param amount the interval, with the unit
   */
  public record Quantity(Span span, Span plain, Kind kind, Amount amount) {}

  /** What a quantity counts or measures. */
  public enum Kind {
    COUNT,
    MONEY,
    /** A length of time. */
    DURATION,
    /** A percentage. */
    SHARE,
    /** A number with another unit. */
    MEASURE,
    /** The magnitude of a quake. */
    MAGNITUDE
  }

  /**
   * A time expression.
   *
   * @param span without a preposition
   * @param days what it means, null if the text does not tell
   * @param edge the part of the days that is meant ("late in May"), null if all of them
   * @param clock the time of day in digits, null if not told
   * @param part the part of the day, null if not told
   * @param sense where it lies, as seen from the text, if it names no day
   * @param each the unit that it comes again in ("daily"), as in {@link Amount#unit()}; null if it
   *     is told of one time
   * @param exact the day that a distance leads to, counted from the day of the report ("two years
   *     ago"); null if it is told otherwise
   * @param ends the first and the last time of a range, without clock; empty if it is none
   */
  public record Time(
      Span span,
      @Nullable DateRange days,
      @Nullable Edge edge,
      @Nullable LocalTime clock,
      @Nullable Part part,
      Sense sense,
      @Nullable String each,
      @Nullable LocalDate exact,
      List<Time> ends) {
    public Time {
      ends = List.copyOf(ends);
    }
  }

  /** A part of a longer time. */
  public enum Edge {
    EARLY,
    MID,
    LATE
  }

  /** A part of the day. */
  public enum Part {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING,
    NIGHT
  }

  /** Where a time lies that names no day. */
  public enum Sense {
    NONE,
    PAST,
    PRESENT,
    FUTURE
  }
}
