package org.crossbearing.bench.measure;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param value from 0 to 1
 * @param counts what it is made of, in a few words
 */
public record Metric(String name, double value, String counts) {

  /** So many right of all. */
  public static Metric ratio(String name, int right, int total) {
    return new Metric(name, share(right, total), right + "/" + total);
  }

  /** F1, with precision and recall. */
  public static Metric f1(String name, int right, int found, int wanted) {
    double precision = share(right, found);
    double recall = share(right, wanted);
    String counts =
        String.format(
            Locale.ROOT, "P %.3f R %.3f  %d/%d/%d", precision, recall, right, found, wanted);
    return new Metric(name, harmonic(precision, recall), counts);
  }

  /** F1 of precision and recall that are averages over {@code items}. */
  public static Metric averaged(String name, double precisions, double recalls, int items) {
    double precision = items == 0 ? 0 : precisions / items;
    double recall = items == 0 ? 0 : recalls / items;
    String counts = String.format(Locale.ROOT, "P %.3f R %.3f  of %d", precision, recall, items);
    return new Metric(name, harmonic(precision, recall), counts);
  }

  /**
   * F1 where recall and precision count different things.
   *
   * @param counts right of those wanted, wanted, right of those found, found
   */
  public static Metric both(String name, int[] counts) {
    double recall = share(counts[0], counts[1]);
    double precision = share(counts[2], counts[3]);
    String text =
        String.format(
            Locale.ROOT,
            "P %.3f R %.3f  %d/%d, %d/%d",
            precision,
            recall,
            counts[2],
            counts[3],
            counts[0],
            counts[1]);
    return new Metric(name, harmonic(precision, recall), text);
  }

  private static double share(int right, int total) {
    return total == 0 ? 0 : (double) right / total;
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
