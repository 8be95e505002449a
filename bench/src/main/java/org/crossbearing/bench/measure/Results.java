package org.crossbearing.bench.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one corpus gave: its metrics, and what was missed under each. Not thread-safe. */
public final class Results {
  private final List<Metric> metrics = new ArrayList<>();
  private final Map<String, List<String>> misses = new LinkedHashMap<>();

  /** Adds a line of the table. */
  public void add(Metric metric) {
    metrics.add(metric);
  }

  /**
   * Adds a miss.
   *
   * @param metric the kind of miss, as a rule the name of a metric
   * @param text where it is, what was wanted and what was found
   * @param sentence the words it is about; may be empty
   */
  public void miss(String metric, String text, String sentence) {
    String about = sentence.isEmpty() ? "" : "\n    " + oneLine(sentence);
    misses.computeIfAbsent(metric, key -> new ArrayList<>()).add(oneLine(text) + about);
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The lines of the table, in order. */
  public List<Metric> metrics() {
    return List.copyOf(metrics);
  }

  /** The misses by metric, in order. */
  public Map<String, List<String>> misses() {
    return misses;
  }
}
