package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number without hedge or unit.
 *
 * @param from index of the first token
 * @param to one past the last token
 * @param low lower bound
 * @param high upper bound; above {@code low} for a vague one
 * @param dozen whether it is counted in dozens, and so approximate
 * @param rest what a compound holds after the number ("minute" in "50-minute"), or null
 * @param scaled whether a word such as "million" is part of it
 */
record Numeral(
    int from,
    int to,
    BigDecimal low,
    BigDecimal high,
    boolean dozen,
    @Nullable String rest,
    boolean scaled) {
  boolean vague() {
    return low.compareTo(high) != 0;
  }

  /** An exact number without a scale. */
  static Numeral of(int from, int to, BigDecimal value) {
    return new Numeral(from, to, value, value, false, null, false);
  }
}
