package org.crossbearing.desk.internal.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure's bounds as a line: places from 0 to 100.
 *
 * @param low where the line begins
 * @param high where it ends
 * @param best where the value that stands is; below 0 if none does
 */
public record Bar(double low, double high, double best) {
  /** Whether there is more than one number to show. */
  public boolean isWide() {
    return high - low > 0.5;
  }

  /** For what is no number. */
  static final Bar NONE = new Bar(0, 0, -1);

  private static final double FIRST = 2;
  private static final double LAST = 98;

  /** From nothing to the highest number. */
  public static Bar of(
      @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable BigDecimal best) {
    double top = Math.max(Math.max(number(low), number(high)), Math.max(number(best), 1e-9));
    double end = high == null ? 100 : at(number(high), top);
    return new Bar(
        low == null ? 0 : at(number(low), top), end, best == null ? -1 : at(number(best), top));
  }

  private static double number(@Nullable BigDecimal number) {
    return number == null ? 0 : Math.max(0, number.doubleValue());
  }

  private static double at(double number, double top) {
    return Math.round(10 * (FIRST + (LAST - FIRST) * number / top)) / 10.0;
  }
}
