package org.crossbearing.bench.desk;

import java.util.Arrays;

/** Some times in milliseconds. Not thread-safe. */
final class Times {
  private double[] values = new double[64];
  private int count;

  void add(double millis) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count] = millis;
    count++;
  }

  int count() {
    return count;
  }

  /** The least time that this share of them does not exceed. */
  double at(double share) {
    if (count == 0) {
      return 0;
    }
    Arrays.sort(values, 0, count);
    return values[Math.clamp((long) Math.ceil(share * count) - 1, 0, count - 1)];
  }

  double median() {
    return at(0.5);
  }

  double worst() {
    return at(1);
  }
}
