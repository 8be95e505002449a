package org.crossbearing.reading.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in a sentence.
 *
 * @param from index of its first token; a preposition is left out
 * @param to one past its last token
 * @param when what it says
 * @param clock the time of day in digits, the earlier one of two; null if not told
 * @param split where the ends of a range stand, null if it is none
 */
public record TimeMention(
    int from, int to, When when, @Nullable LocalTime clock, @Nullable Split split) {

  /**
   * The two ends of a range.
   *
   * @param to one past the last token of the first
   * @param from index of the first token of the last
   */
  record Split(int to, int from) {}

  /** The same words with what more is known of them. */
  TimeMention as(When other) {
    return new TimeMention(from, to, other, clock, split);
  }

  /** Whether it may tell the day, month or year of what happened. */
  public boolean dated() {
    return switch (when) {
      case When.Clock clock -> false;
      case When.Vague vague -> false;
      case When.Recurring recurring -> false;
      case When.Span span -> false;
      case When.Loose loose -> false;
      default -> true;
    };
  }
}
