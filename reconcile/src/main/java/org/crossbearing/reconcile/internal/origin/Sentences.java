package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.Comparator;
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
 * is remembered for it, and reports that share no sentence are not looked at, so that the work
 * grows with the text and not with its square.
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
  private final Map<String, List<Met>> met = new HashMap<>();
  private int figures;

  Sentences(Copies copies) {
    this.copies = copies;
  }

  /** The first figure whose sentence this one's was taken from; null if there is none. */
  @Nullable Figure carriedFrom(Figure figure, Story story) {
    List<String> words = Fold.words(story.sentence(figure).of(story.report().text()));
    Map<String, Integer> beside = copies.sharedBeside(words, figure.report());
    Figure source = words.size() < SHORTEST ? null : source(words, figure, beside);
    Met own = new Met(figures++, figure, telling(words));
    Figure original = source != null ? source : besideOthers(own, beside);
    met.computeIfAbsent(figure.report(), r -> new ArrayList<>()).add(own);
    return original;
  }

  /** A figure, how many came before it, and the telling words of its sentence. */
  private record Met(int at, Figure figure, Set<String> telling) {}

  private static Set<String> telling(List<String> words) {
    return words.stream().filter(Words::isTelling).collect(Collectors.toSet());
  }

  /** Remembers a figure's sentence for those to come. */
  private void remember(Set<String> own, Figure figure) {
    own.forEach(run -> firstWith.putIfAbsent(run, figure));
    runs.put(figure.id(), own.size());
  }

  private @Nullable Figure source(List<String> words, Figure figure, Map<String, Integer> beside) {
    Map<Figure, Common> near = new LinkedHashMap<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      Figure other = firstWith.get(String.join(" ", words.subList(i, i + RUN)));
      if (other != null && !other.report().equals(figure.report())) {
        near.computeIfAbsent(other, f -> new Common()).add(i, words);
      }
    }
    Set<String> own = runsOf(words);
    remember(own, figure);
    return near.entrySet().stream()
        .filter(entry -> isCarried(entry.getKey(), entry.getValue(), own.size(), beside))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private boolean isCarried(Figure other, Common common, int own, Map<String, Integer> beside) {
    int fewer = Math.min(own, runs.getOrDefault(other.id(), 0));
    boolean most = common.runs >= SHARE * fewer && common.telling.size() >= TELLING;
    boolean some = common.runs >= SOME * fewer;
    return most || common.longest >= TELLING || some && beside.getOrDefault(other.report(), 0) > 0;
  }

  /** A like figure of a report with which this one's shares other sentences. */
  private @Nullable Figure besideOthers(Met own, Map<String, Integer> beside) {
    return beside.entrySet().stream()
        .filter(report -> report.getValue() >= OTHERS)
        .flatMap(report -> met.getOrDefault(report.getKey(), List.of()).stream())
        .filter(other -> Amounts.fit(own.figure().value(), other.figure().value()))
        .filter(other -> tellOfTheSame(own.telling(), other.telling()))
        .min(Comparator.comparingInt(Met::at))
        .map(Met::figure)
        .orElse(null);
  }

  /** Reports of one event have many ones and twos that count something else. */
  private static boolean tellOfTheSame(Set<String> telling, Set<String> other) {
    return telling.stream().filter(other::contains).count() >= FEW;
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
