package org.crossbearing.reading.internal.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was read from some token on.
 *
 * @param to one past the last token
 * @param clock as in {@link TimeMention}
 */
record Found(int to, When when, @Nullable LocalTime clock) {
  Found(int to, When when) {
    this(to, when, null);
  }

  /** The same meaning, ending further on. */
  Found until(int end) {
    return end == to ? this : new Found(end, when, clock);
  }

  /** The same words with a time of day. */
  Found at(int end, @Nullable LocalTime time) {
    return new Found(end, when, clock != null ? clock : time);
  }
}
