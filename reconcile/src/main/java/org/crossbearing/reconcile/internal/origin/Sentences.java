package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences carried over from one report to another, small edits allowed: most of their runs
 * of three words are the same. Only the first report that has a run is remembered for it, so that
 * the work grows with the text and not with its square.
 */
final class Sentences {
  private static final int RUN = 3;
  private static final int SHORTEST = 8;
  private static final double SHARE = 0.6;

  private final Map<String, Figure> firstWith = new HashMap<>();
  private final Map<String, Integer> runs = new HashMap<>();

  /** The first figure whose sentence this one's was taken from; null if there is none. */
  @Nullable Figure carriedFrom(Figure figure, Story story) {
    List<String> words = Fold.words(story.sentence(figure).of(story.report().text()));
    if (words.size() < SHORTEST) {
      return null;
    }
    Set<String> own = runsOf(words);
    Figure source = source(own, figure);
    own.forEach(run -> firstWith.putIfAbsent(run, figure));
    runs.put(figure.id(), own.size());
    return source;
  }

  private @Nullable Figure source(Set<String> own, Figure figure) {
    Map<String, Integer> shared = new HashMap<>();
    List<Figure> met = new ArrayList<>();
    for (String run : own) {
      Figure other = firstWith.get(run);
      if (other != null
          && !other.report().equals(figure.report())
          && shared.merge(other.id(), 1, Integer::sum) == 1) {
        met.add(other);
      }
    }
    for (Figure other : met) {
      int fewer = Math.min(own.size(), runs.getOrDefault(other.id(), 0));
      if (shared.getOrDefault(other.id(), 0) >= SHARE * fewer) {
        return other;
      }
    }
    return null;
  }

  private static Set<String> runsOf(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
