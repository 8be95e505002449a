package org.crossbearing.bench.desk;

import java.io.PrintWriter;
import java.util.Locale;

/** The table that is printed, a line as soon as it is known. */
final class Table {
  private final PrintWriter out;

  Table(PrintWriter out) {
    this.out = out;
  }

  void begin(String what) {
    line(what);
    line("");
    line("| what | median | 95% | 99% | slowest | goal | |");
    line("|---|---|---|---|---|---|---|");
  }

  /** Times of which this share has to stay below a goal. */
  void times(String what, Times times, double share, double goal) {
    row(
        "%s (%d)".formatted(what, times.count()),
        millis(times.median()),
        millis(times.at(0.95)),
        millis(times.at(0.99)),
        millis(times.worst()),
        "%.0f%% ≤ %.0f ms".formatted(share * 100, goal),
        verdict(times.at(share) <= goal));
  }

  /** Times without a goal. */
  void times(String what, Times times) {
    row(
        "%s (%d)".formatted(what, times.count()),
        millis(times.median()),
        millis(times.at(0.95)),
        millis(times.at(0.99)),
        millis(times.worst()),
        "",
        "");
  }

  void value(String what, String value, String goal, boolean met) {
    row(what, value, "", "", "", goal, verdict(met));
  }

  void value(String what, String value) {
    row(what, value, "", "", "", "", "");
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, millis < 10 ? "%.1f ms" : "%.0f ms", millis);
  }

  private static String verdict(boolean met) {
    return met ? "met" : "missed";
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }
}
