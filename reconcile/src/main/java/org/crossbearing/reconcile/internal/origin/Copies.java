package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reconcile.internal.event.Story;

/**
 * Which reports share sentences with others of one event. The work grows with the number of
 * sentences: for each, only the reports that have it are looked at, and of these the first few.
 */
final class Copies {
  /** A sentence that so many reports have need not be looked for in more. */
  private static final int FEW = 12;

  private final Map<String, Map<String, Integer>> shared = new HashMap<>();
  private final Map<Integer, List<String>> having = new HashMap<>();

  Copies(List<Story> stories) {
    if (stories.size() > 1) {
      stories.forEach(this::add);
    }
  }

  private void add(Story story) {
    String id = story.report().id();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Set<Integer> sentence : story.prints()) {
      sentence.stream()
          .flatMap(print -> having.getOrDefault(print, List.of()).stream())
          .distinct()
          .filter(other -> !other.equals(id))
          .forEach(other -> counts.merge(other, 1, Integer::sum));
    }
    for (Set<Integer> sentence : story.prints()) {
      for (int print : sentence) {
        List<String> reports = having.computeIfAbsent(print, p -> new ArrayList<>());
        if (reports.size() < FEW) {
          reports.add(id);
        }
      }
    }
    shared.put(id, counts);
  }

  /**
   * How many sentences a report shares with each of those before it, but for one of its own.
   *
   * @param sentence the folded words of that one
   */
  Map<String, Integer> sharedBeside(List<String> sentence, String report) {
    Map<String, Integer> all = shared.getOrDefault(report, Map.of());
    if (all.isEmpty()) {
      return all;
    }
    Map<String, Integer> beside = new LinkedHashMap<>(all);
    Story.prints(sentence).stream()
        .flatMap(print -> having.getOrDefault(print, List.of()).stream())
        .distinct()
        .forEach(other -> beside.computeIfPresent(other, (o, count) -> count - 1));
    return beside;
  }
}
