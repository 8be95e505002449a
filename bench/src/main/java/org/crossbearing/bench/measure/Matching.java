package org.crossbearing.bench.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.crossbearing.model.Span;

/** Pairs what was wanted with what was found, one to one, closest pairs first. */
public final class Matching {
  private Matching() {}

  private record Pair(double closeness, int wanted, int found) {}

  /**
   * Index of what was wanted to index of what was found.
   *
   * @param closeness how well two fit; not at all if 0 or less
   */
  public static <A, B> Map<Integer, Integer> of(
      List<A> wanted, List<B> found, ToDoubleBiFunction<A, B> closeness) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double close = closeness.applyAsDouble(wanted.get(i), found.get(j));
        if (close > 0) {
          pairs.add(new Pair(close, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::closeness)
            .reversed()
            .thenComparingInt(Pair::wanted)
            .thenComparingInt(Pair::found));
    Map<Integer, Integer> matched = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.wanted()) && taken.add(pair.found())) {
        matched.put(pair.wanted(), pair.found());
      }
    }
    return matched;
  }

  /** Characters in common, as a share of those that either covers. */
  public static double overlap(Span a, Span b) {
    int common = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    int union = a.length() + b.length() - common;
    return union == 0 ? 0 : (double) common / union;
  }
}
