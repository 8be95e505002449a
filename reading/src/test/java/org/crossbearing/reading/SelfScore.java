package org.crossbearing.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Span;
import org.crossbearing.model.Statement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Holds readings against keys. A keyed figure is found when a figure of the same measure has a cue
 * that overlaps, one to one, closest first; a keyed quotation when a direct statement shares 70% of
 * its characters. What is keyed as optional is neither asked for nor held against the reading.
 */
final class SelfScore {
  private static final double SAME_QUOTE = 0.7;

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();

  /** Adds one report: its keyed claims and its reading. */
  void add(JsonNode key, Reading reading) {
    addFigures(KeyedClaim.of(key, "figure"), reading);
    addQuotes(
        KeyedClaim.of(key, "statement").stream().filter(KeyedClaim::direct).toList(), reading);
  }

  /** Of all that was found, the share that is right. */
  double precision(String what) {
    return share(what + ".right", what + ".found");
  }

  /** Of all that is keyed, the share that was found. */
  double recall(String what) {
    return share(what + ".right", what + ".wanted");
  }

  /** Of the figures found, the share whose value, unit, of or qualifier is right. */
  double detail(String what) {
    return share("figure." + what, "figure.right");
  }

  /** The counts, then what was missed, wrong or too much, a line each. */
  @Override
  public String toString() {
    return counts + "\n" + String.join("\n", misses);
  }

  private double share(String part, String whole) {
    int all = counts.getOrDefault(whole, 0);
    return all == 0 ? 0 : (double) counts.getOrDefault(part, 0) / all;
  }

  private void count(String name, boolean counted) {
    counts.merge(name, counted ? 1 : 0, Integer::sum);
  }

  private void addFigures(List<KeyedClaim> keyed, Reading reading) {
    String text = reading.report().text();
    List<Figure> mine = claims(reading, Figure.class);
    Map<Integer, Integer> found =
        match(keyed, mine, (k, f) -> k.measures(f) ? overlap(k.span(text), f.cue()) : 0);
    for (int i = 0; i < keyed.size(); i++) {
      Integer match = found.get(i);
      if (!keyed.get(i).optional()) {
        addFigure(keyed.get(i), match == null ? null : mine.get(match));
      } else if (match != null) {
        counts.merge("figure.found", -1, Integer::sum);
      }
    }
    List<KeyedClaim> spare = keyed.stream().filter(KeyedClaim::optional).toList();
    for (int j = 0; j < mine.size(); j++) {
      Figure figure = mine.get(j);
      boolean matched = found.containsValue(j);
      boolean excused = spare.stream().anyMatch(k -> k.span(text).overlaps(figure.cue()));
      count("figure.found", matched || !excused);
      if (!matched && !excused) {
        misses.add("too much: %s in %s".formatted(figure.measure(), figure.quote().of(text)));
      }
    }
  }

  private void addFigure(KeyedClaim wanted, @Nullable Figure figure) {
    count("figure.wanted", true);
    count("figure.right", figure != null);
    if (figure == null) {
      misses.add("missed: " + wanted);
      return;
    }
    detail("value", wanted, wanted.sameValue(figure));
    detail("unit", wanted, wanted.sameUnit(figure));
    detail("qualifier", wanted, wanted.sameQualifier(figure));
    detail("of", wanted, wanted.sameClass(figure));
  }

  private void detail(String what, KeyedClaim wanted, boolean right) {
    count("figure." + what, right);
    if (!right) {
      misses.add(what + ": " + wanted);
    }
  }

  private void addQuotes(List<KeyedClaim> keyed, Reading reading) {
    String text = reading.report().text();
    List<Statement> mine =
        claims(reading, Statement.class).stream().filter(Statement::direct).toList();
    Map<Integer, Integer> found =
        match(keyed, mine, (k, statement) -> same(overlap(k.span(text), statement.quote())));
    for (int i = 0; i < keyed.size(); i++) {
      boolean asked = !keyed.get(i).optional() && !brief(keyed.get(i).exact());
      count("quote.wanted", asked);
      count("quote.right", asked && found.containsKey(i));
      count("quote.found", asked && found.containsKey(i));
      if (asked && !found.containsKey(i)) {
        misses.add("missed: “%s”".formatted(keyed.get(i).exact()));
      }
    }
    for (int j = 0; j < mine.size(); j++) {
      String quote = mine.get(j).quote().of(text);
      boolean spurious = !found.containsValue(j) && !brief(quote);
      count("quote.found", spurious);
      if (spurious) {
        misses.add("too much: “%s”".formatted(quote));
      }
    }
  }

  private static double same(double share) {
    return share >= SAME_QUOTE ? share : 0;
  }

  /** Of one or two words. */
  private static boolean brief(String quote) {
    return quote.trim().split("\\s+", -1).length < 3;
  }

  /** One to one, closest first: index of the key to index of mine. */
  private static <T> Map<Integer, Integer> match(
      List<KeyedClaim> keyed, List<T> mine, ToDoubleBiFunction<KeyedClaim, T> closeness) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < keyed.size(); i++) {
      for (int j = 0; j < mine.size(); j++) {
        pairs.add(new Pair(i, j, closeness.applyAsDouble(keyed.get(i), mine.get(j))));
      }
    }
    pairs.removeIf(pair -> pair.closeness <= 0);
    pairs.sort(Comparator.comparingDouble(Pair::closeness).reversed());
    Map<Integer, Integer> found = new HashMap<>();
    for (Pair pair : pairs) {
      if (!found.containsKey(pair.key) && !found.containsValue(pair.mine)) {
        found.put(pair.key, pair.mine);
      }
    }
    return found;
  }

  private static double overlap(Span a, Span b) {
    int common = Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    int union = a.length() + b.length() - common;
    return union == 0 ? 0 : (double) common / union;
  }

  private static <T extends Claim> List<T> claims(Reading reading, Class<T> kind) {
    return reading.claims().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private record Pair(int key, int mine, double closeness) {}
}
