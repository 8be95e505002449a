package org.crossbearing.bench.desk;

import java.util.Arrays;

/** When changes reached listeners. Written by one thread, evaluated after it. */
final class Arrivals {
  private int[] after = new int[1 << 16];
  private int[] upTo = new int[1 << 16];
  private long[] at = new long[1 << 16];
  private int count;

  /** A listener that had heard of all up to one change has now heard of all up to another. */
  void note(int from, int to) {
    if (count == at.length) {
      after = Arrays.copyOf(after, 2 * count);
      upTo = Arrays.copyOf(upTo, 2 * count);
      at = Arrays.copyOf(at, 2 * count);
    }
    after[count] = from;
    upTo[count] = to;
    at[count] = System.nanoTime();
    count++;
  }

  /**
   * For each listener and report the milliseconds from when the report was acknowledged until all
   * its changes had come; 0 if they came before.
   *
   * @param last the numbers of the reports' last changes, ascending
   * @param acknowledged when, in nanoseconds
   */
  Times delays(int[] last, long[] acknowledged) {
    Times times = new Times();
    for (int i = 0; i < count; i++) {
      int found = Arrays.binarySearch(last, after[i] + 1);
      for (int r = found < 0 ? -found - 1 : found; r < last.length && last[r] <= upTo[i]; r++) {
        times.add(Math.max(0, (at[i] - acknowledged[r]) / 1e6));
      }
    }
    return times;
  }
}
