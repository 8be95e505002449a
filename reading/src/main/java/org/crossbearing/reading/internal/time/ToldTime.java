package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with what it means in its report.
 *
 * @param span without a preposition
 * @param days null if the text does not tell
 * @param edge the part of those days that is meant, null if all
 * @param clock the time of day in digits, null if not told
 * @param part the part of the day, null if not told
 * @param when what it says
 * @param exact the day that a distance leads to, counted from the day of the report ("two years
 *     ago"); null if it is told otherwise
 * @param ends the first and the last time of a range; empty if it is none
 */
public record ToldTime(
    Span span,
    @Nullable DateRange days,
    @Nullable Edge edge,
    @Nullable LocalTime clock,
    @Nullable DayPart part,
    When when,
    @Nullable LocalDate exact,
    List<ToldTime> ends) {
  public ToldTime {
    ends = List.copyOf(ends);
  }
}
