package org.crossbearing.bench.gold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Results;
import org.jspecify.annotations.Nullable;

/** Counts over any number of keyed folders. */
final class Tally {
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Results results;
  private final List<Double> precisions = new ArrayList<>();
  private final List<Double> recalls = new ArrayList<>();

  Tally(Results results) {
    this.results = results;
  }

  void add(String name, boolean one) {
    counts.merge(name, one ? 1 : 0, Integer::sum);
  }

  void add(String name, int many) {
    counts.merge(name, many, Integer::sum);
  }

  /** One thing of which {@code name} counts those that are right. */
  void judge(String name, boolean right) {
    add(name + ".right", right);
    add(name + ".total", 1);
  }

  void event(double precision, double recall) {
    precisions.add(precision);
    recalls.add(recall);
  }

  void miss(String metric, String where, @Nullable String text, String sentence) {
    results.miss(metric, where + ": " + text, sentence);
  }

  private int of(String name) {
    return counts.getOrDefault(name, 0);
  }

  private Metric ratio(String name) {
    return Metric.ratio(name, of(name + ".right"), of(name + ".total"));
  }

  void report() {
    results.add(Metric.f1("figure", of("f.right"), of("f.found"), of("f.wanted")));
    results.add(Metric.ratio("figure.whole", of("f.whole"), of("f.wanted")));
    for (String part : List.of("value", "unit", "of", "qualifier", "attribution", "date")) {
      results.add(ratio("figure." + part));
    }
    results.add(Metric.f1("quote", of("q.right"), of("q.found"), of("q.wanted")));
    results.add(Metric.ratio("quote.speaker", of("q.speaker"), of("q.right")));
    results.add(Metric.f1("role", of("r.right"), of("r.found"), of("r.wanted")));
    results.add(Metric.averaged("event.b3", sum(precisions), sum(recalls), precisions.size()));
    results.add(ratio("finding.status"));
    results.add(ratio("finding.origins"));
    results.add(Metric.f1("finding.disputed", of("d.right"), of("d.found"), of("d.wanted")));
  }

  /** In order, as the sum of doubles depends on it. */
  private static double sum(List<Double> values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
