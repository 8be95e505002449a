package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Finds sentences carried over from one report to another, edits allowed: most of their runs of
 * three words are the same, or one run of words is long, and the words in common are telling ones.
 * Where the reports share other sentences too, less is enough. Only the first report that has a run
 * is remembered for it, so that the work grows with the text and not with its square.
 */
final class Sentences {
  private static final int RUN = 3;
  private static final int SHORTEST = 8;

  /** The share of runs that a carried-over sentence keeps, alone and beside others. */
  private static final double SHARE = 0.6;

  private static final double SOME = 0.25;

  /** So many telling words in common are no accident. */
  private static final int TELLING = 5;

  /** So many other sentences in common let few words of the figure's own be enough. */
  private static final int OTHERS = 2;

  private static final int FEW = 2;

  private final Copies copies;
  private final Map<String, Figure> firstWith = new HashMap<>();
  private final Map<String, Integer> runs = new HashMap<>();
  private final List<Figure> met = new ArrayList<>();
  private final Map<String, Set<String>> telling = new HashMap<>();

  Sentences(Copies copies) {
    this.copies = copies;
  }

  /** The first figure whose sentence this one's was taken from; null if there is none. */
  @Nullable Figure carriedFrom(Figure figure, Story story) {
    List<String> words = Fold.words(story.sentence(figure).of(story.report().text()));
    telling.put(
        figure.id(), words.stream().filter(Words::isTelling).collect(Collectors.toSet()));
    Figure source = words.size() < SHORTEST ? null : source(words, figure, story);
    Figure original = source != null ? source : besideOthers(figure, story);
    met.add(figure);
    return original;
  }

  /** Remembers a figure's sentence for those to come. */
  private void remember(Set<String> own, Figure figure) {
    own.forEach(run -> firstWith.putIfAbsent(run, figure));
    runs.put(figure.id(), own.size());
  }

  private @Nullable Figure source(List<String> words, Figure figure, Story story) {
    Map<Figure, Common> near = new LinkedHashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      Figure other = firstWith.get(String.join(" ", words.subList(i, i + RUN)));
      if (other != null && !other.report().equals(figure.report())) {
        near.computeIfAbsent(other, f -> new Common()).add(i, words);
      }
    }
    Set<String> own = runsOf(words);
    Figure source = null;
    for (Map.Entry<Figure, Common> entry : near.entrySet()) {
      if (source == null
          && isCarried(entry.getKey(), entry.getValue(), own.size(), figure, story)) {
        source = entry.getKey();
      }
    }
    remember(own, figure);
    return source;
  }

  private boolean isCarried(Figure other, Common common, int own, Figure figure, Story story) {
    int fewer = Math.min(own, runs.getOrDefault(other.id(), 0));
    boolean most = common.runs >= SHARE * fewer && common.telling.size() >= TELLING;
    boolean some = common.runs >= SOME * fewer;
    return most
        || common.longest >= TELLING
        || some && copies.sharedBeside(figure, story, other.report()) > 0;
  }

  /** A like figure of a report with which this one's shares other sentences. */
  private @Nullable Figure besideOthers(Figure figure, Story story) {
    return met.stream()
        .filter(other -> !other.report().equals(figure.report()))
        .filter(other -> Amounts.fit(figure.value(), other.value()))
        .filter(other -> copies.sharedBeside(figure, story, other.report()) >= OTHERS)
        .filter(other -> tellsOfTheSame(figure, other))
        .findFirst()
        .orElse(null);
  }

  /** Reports of one event have many ones and twos that count something else. */
  private boolean tellsOfTheSame(Figure figure, Figure other) {
    Set<String> words = telling.getOrDefault(other.id(), Set.of());
    return telling.getOrDefault(figure.id(), Set.of()).stream().filter(words::contains).count()
        >= FEW;
  }

  /** What two sentences have in common. */
  private static final class Common {
    private final Set<String> telling = new LinkedHashSet<>();
    private final Set<String> run = new LinkedHashSet<>();
    private int runs;
    private int last = -2;
    private int longest;

    void add(int at, List<String> words) {
      if (at != last + 1) {
        run.clear();
      }
      last = at;
      runs++;
      words.subList(at, at + RUN).stream().filter(Words::isTelling).forEach(run::add);
      telling.addAll(run);
      longest = Math.max(longest, run.size());
    }
  }

  private static Set<String> runsOf(List<String> words) {
    Set<String> runs = new LinkedHashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
