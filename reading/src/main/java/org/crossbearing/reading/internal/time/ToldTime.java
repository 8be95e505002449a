package org.crossbearing.reading.internal.time;

import java.time.LocalTime;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with what it means in its report.
 *
 * @param span without a preposition
 * @param days null if the text does not tell
 * @param clock the time of day in digits, null if not told
 */
public record ToldTime(Span span, @Nullable DateRange days, @Nullable LocalTime clock) {}
