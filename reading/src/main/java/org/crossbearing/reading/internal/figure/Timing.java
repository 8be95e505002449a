package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * When what a figure measures happened, and when its value held.
 *
 * @param date null if not told
 * @param asOf in the report's words, null if not told
 * @param older whether the words of time make it an earlier value
 */
public record Timing(@Nullable DateRange date, @Nullable String asOf, boolean older) {
  /** Nothing is known. */
  public static final Timing NONE = new Timing(null, null, false);
}
