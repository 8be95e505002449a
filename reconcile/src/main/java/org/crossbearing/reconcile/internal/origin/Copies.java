package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
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
    stories.forEach(this::add);
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

  /** How many sentences a report shares with one that comes before it, but for the figure's. */
  int sharedBeside(Figure figure, Story story, String earlier) {
    int all = shared.getOrDefault(figure.report(), Map.of()).getOrDefault(earlier, 0);
    boolean own =
        all > 0
            && story.prints(figure).stream()
                .anyMatch(print -> having.getOrDefault(print, List.of()).contains(earlier));
    return own ? all - 1 : all;
  }
}
