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
 */
public record TimeMention(int from, int to, When when, @Nullable LocalTime clock) {
  /** Whether it may tell a day, month or year. */
  public boolean dated() {
    return !(when instanceof When.Clock) && !(when instanceof When.Vague);
  }

  /** Whether token {@code index} belongs to it. */
  public boolean holds(int index) {
    return index >= from && index < to;
  }
}
