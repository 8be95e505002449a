package org.crossbearing.reading.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was read from some token on.
 *
 * @param to one past the last token
 * @param clock as in {@link TimeMention}
 * @param split as in {@link TimeMention}
 */
record Found(int to, When when, @Nullable LocalTime clock, TimeMention.@Nullable Split split) {
  Found(int to, When when) {
    this(to, when, null, null);
  }

  /** The same meaning, ending further on. */
  Found until(int end) {
    return end == to ? this : new Found(end, when, clock, split);
  }

  /** The same words with a time of day. */
  Found at(int end, @Nullable LocalTime time) {
    return new Found(end, when, clock != null ? clock : time, split);
  }

  /** The same words meaning something else. */
  Found meaning(When other) {
    return new Found(to, other, clock, split);
  }

  /**
   * A range whose first part ends before token {@code first} and whose last begins at {@code last}.
   */
  Found split(int first, int last) {
    return new Found(to, when, clock, new TimeMention.Split(first, last));
  }
}
