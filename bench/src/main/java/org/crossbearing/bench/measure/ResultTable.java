package org.crossbearing.bench.measure;

import java.util.Locale;

/** The table of results, 80 columns wide. */
public final class ResultTable {
  private static final String ROW = "%-12s %-30s %6s  %s%n";

  private ResultTable() {}

  /** The heading, with the line under it. */
  public static String head() {
    return String.format(Locale.ROOT, ROW, "corpus", "metric", "value", "right/total")
        + "-".repeat(80)
        + "%n".formatted();
  }

  /** One line. */
  public static String row(String corpus, Metric metric) {
    String value = String.format(Locale.ROOT, "%.3f", metric.value());
    return String.format(Locale.ROOT, ROW, corpus, metric.name(), value, metric.counts());
  }
}
