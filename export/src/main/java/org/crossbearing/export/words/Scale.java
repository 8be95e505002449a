package org.crossbearing.export.words;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.stream.DoubleStream;

/**
 * Maps numbers to places in a drawing.
 *
 * @param low the number at {@code from}
 * @param high the number at {@code to}, more than {@code low}
 */
public record Scale(double low, double high, double from, double to) {
  /** From the smallest to the largest number. */
  public static Scale over(Collection<BigDecimal> numbers, double from, double to) {
    double low = doubles(numbers).min().orElse(0);
    double high = doubles(numbers).max().orElse(0);
    return low < high ? new Scale(low, high, from, to) : new Scale(low - 1, low + 1, from, to);
  }

  private static DoubleStream doubles(Collection<BigDecimal> numbers) {
    return numbers.stream().mapToDouble(BigDecimal::doubleValue);
  }

  /** The place of a number. */
  public double at(double number) {
    return from + (number - low) / (high - low) * (to - from);
  }
}
