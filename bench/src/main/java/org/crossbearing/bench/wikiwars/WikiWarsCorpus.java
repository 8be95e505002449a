package org.crossbearing.bench.wikiwars;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Matching;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Passage;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.bench.wikiwars.History.Timex;
import org.crossbearing.reading.MentionReader;
import org.crossbearing.reading.Mentions;

/**
 * Histories of wars with TIMEX2. Relaxed: an expression is found if one of ours shares a character
 * with it, one to one. Strict: the same characters. Value: found, and meaning the same.
 *
 * <p>Its place: the folder that holds {@code keyinline}.
 */
public final class WikiWarsCorpus implements Corpus {
  private final MentionReader reader;

  /** Reads with {@code reader}. */
  public WikiWarsCorpus(MentionReader reader) {
    this.reader = reader;
  }

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    Results results = new Results();
    int[] counts = new int[5];
    for (Path file : files(place)) {
      History history = History.read(file);
      String name = file.getFileName().toString();
      Mentions mentions = reader.read(Lab.report("r1", name, history.published(), history.text()));
      compare(name, history, ours(mentions), results, counts);
    }
    results.add(Metric.f1("TIMEX relaxed", counts[0], counts[3], counts[4]));
    results.add(Metric.f1("TIMEX strict", counts[1], counts[3], counts[4]));
    results.add(Metric.f1("value", counts[2], counts[3], counts[4]));
    return results;
  }

  private static List<Path> files(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place.resolve("keyinline"))) {
      List<Path> found = files.filter(f -> f.toString().endsWith(".key.xml")).sorted().toList();
      if (found.isEmpty()) {
        throw new IOException("expecting keyinline/*.key.xml, found none");
      }
      return found;
    }
  }

  /** Times, a range by its two ends, and ages and lengths of time that are no part of one. */
  private static List<Timex> ours(Mentions mentions) {
    List<Timex> ours = new ArrayList<>();
    for (Mentions.Time time : mentions.times()) {
      List<Mentions.Time> each = time.ends().isEmpty() ? List.of(time) : time.ends();
      each.forEach(one -> ours.add(new Timex(one.span(), Values.of(one))));
    }
    List<Timex> times = List.copyOf(ours);
    for (Mentions.Quantity quantity : mentions.quantities()) {
      boolean duration = quantity.kind() == Mentions.Kind.DURATION;
      if (duration && times.stream().noneMatch(t -> t.span().overlaps(quantity.span()))) {
        ours.add(new Timex(quantity.span(), Values.of(quantity.amount())));
      }
    }
    for (Mentions.Numeral number : mentions.numbers()) {
      boolean taken = ours.stream().anyMatch(t -> t.span().overlaps(number.whole()));
      if (number.age() != null && !taken) {
        ours.add(new Timex(number.whole(), Values.of(number.low(), number.age())));
      }
    }
    return ours;
  }

  private static void compare(
      String name, History history, List<Timex> ours, Results results, int[] counts) {
    List<Timex> wanted = history.timexes();
    Map<Integer, Integer> matched =
        Matching.of(wanted, ours, (a, b) -> Matching.overlap(a.span(), b.span()));
    counts[0] += matched.size();
    counts[3] += ours.size();
    counts[4] += wanted.size();
    for (int i = 0; i < wanted.size(); i++) {
      Timex gold = wanted.get(i);
      String text = "%s: '%s' = %s".formatted(name, gold.span().of(history.text()), gold.value());
      String around = Passage.around(history.text(), gold.span());
      if (!matched.containsKey(i)) {
        results.miss("TIMEX missed", text, around);
        continue;
      }
      Timex mine = ours.get(matched.getOrDefault(i, 0));
      counts[1] += mine.span().equals(gold.span()) ? 1 : 0;
      if (Values.same(gold.value(), mine.value())) {
        counts[2]++;
      } else {
        String got = ", got '%s' = %s".formatted(mine.span().of(history.text()), mine.value());
        results.miss("value", text + got, around);
      }
    }
    Set<Integer> taken = new HashSet<>(matched.values());
    for (int j = 0; j < ours.size(); j++) {
      if (!taken.contains(j)) {
        String text =
            "'%s' = %s".formatted(ours.get(j).span().of(history.text()), ours.get(j).value());
        results.miss(
            "TIMEX spurious",
            name + ": " + text,
            Passage.around(history.text(), ours.get(j).span()));
      }
    }
  }
}
