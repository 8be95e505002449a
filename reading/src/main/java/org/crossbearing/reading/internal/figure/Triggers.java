package org.crossbearing.reading.internal.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that make a number a figure, from {@code measures.tsv}. Thread-safe. */
final class Triggers {
  private final Map<String, List<Rule>> undergo = new HashMap<>();
  private final Map<String, List<Rule>> act = new HashMap<>();
  private final Map<String, List<Rule>> before = new HashMap<>();
  private final Map<String, List<Rule>> suffer = new HashMap<>();
  private final Map<String, List<Rule>> at = new HashMap<>();
  private final Map<String, List<Rule>> told = new HashMap<>();
  private final Map<String, List<Rule>> hide = new HashMap<>();
  private final Map<String, List<Rule>> not = new HashMap<>();
  private final Map<String, List<Rule>> leave = new HashMap<>();
  private final Map<String, Rule> states = new HashMap<>();
  private final Map<String, Measure> nouns = new HashMap<>();
  private final Set<String> weak = new HashSet<>();
  private final Phrases<Rule> phrases = new Phrases<>();
  private final Map<String, String> tolls = new HashMap<>();
  private final Set<String> moves = new HashSet<>();
  private final Set<String> lasting = new HashSet<>();

  Triggers(String language) {
    Table.read(language + "/measures.tsv").forEach(this::add);
  }

  private void add(Table.Row row) {
    switch (row.get(0)) {
      case "undergo" -> rules(undergo, row);
      case "do" -> rules(act, row);
      case "before" -> rules(before, row);
      case "suffer" -> rules(suffer, row);
      case "at" -> rules(at, row);
      case "told" -> rules(told, row);
      case "hide" -> rules(hide, row);
      case "not" -> rules(not, row);
      case "leave" -> rules(leave, row);
      case "state" -> row.words(3).forEach(word -> states.put(word, rule(row)));
      case "noun" -> {
        row.words(3).forEach(word -> nouns.putIfAbsent(word, measure(row)));
        weak.addAll(row.get(2).equals("weak") ? row.words(3) : List.of());
      }
      case "phrase" -> phrases.put(row.get(3), rule(row));
      case "toll" -> row.words(3).forEach(word -> tolls.put(word, row.get(1)));
      case "move" -> moves.addAll(row.words(3));
      case "lasting" -> lasting.addAll(row.words(3));
      default ->
          throw new IllegalStateException(
              "%s, line %d: expecting undergo, do, before, state, noun, phrase, toll, move or lasting, found %s"
                  .formatted(row.table(), row.line(), row.get(0)));
    }
  }

  private static void rules(Map<String, List<Rule>> map, Table.Row row) {
    for (String word : row.words(3)) {
      if (!row.get(2).equals("-")) {
        map.computeIfAbsent(word, key -> new ArrayList<>()).add(rule(row));
      }
    }
  }

  private static Rule rule(Table.Row row) {
    return new Rule(measure(row), row.get(2));
  }

  private static Measure measure(Table.Row row) {
    return Measure.valueOf(row.get(1));
  }

  /** What being done to says about the class, or null. */
  @Nullable Measure undergo(VerbGroup verb, Counted counted) {
    List<Rule> own = undergo.get(key(verb));
    return first(own != null ? own : undergo.get(verb.lemma()), counted);
  }

  /** What being done to says, for a participle read as an adjective: "4,750 destroyed"; or null. */
  @Nullable Measure undergo(String lemma, Counted counted) {
    return first(undergo.get(lemma), counted);
  }

  /** What doing it says about the class, or null. */
  @Nullable Measure act(VerbGroup verb, Counted counted) {
    List<Rule> own = act.get(key(verb));
    return first(own != null ? own : act.get(verb.lemma()), counted);
  }

  private static String key(VerbGroup verb) {
    return verb.particle().isEmpty() ? verb.lemma() : verb.lemma() + "+" + verb.particle();
  }

  /** What having or losing this says of the subject: "suffered burns"; or null. */
  @Nullable Measure suffer(String noun, Counted counted) {
    return first(suffer.get(noun), counted);
  }

  /** What being at or brought to this place says: "taken to the Civil Hospital"; or null. */
  @Nullable Measure at(String noun, Counted counted) {
    return first(at.get(noun), counted);
  }

  /** What being told to do this says: "were ordered to leave"; or null. */
  @Nullable Measure told(String lemma, Counted counted) {
    return first(told.get(lemma), counted);
  }

  /** What not having this done says: "could not be reached"; or null. */
  @Nullable Measure hide(String lemma, Counted counted) {
    return first(hide.get(lemma), counted);
  }

  /** What not doing this says: "did not survive"; or null. */
  @Nullable Measure not(String lemma, Counted counted) {
    return first(not.get(lemma), counted);
  }

  /** What leaving such a place says: "left the town"; or null. */
  @Nullable Measure leave(String noun, Counted counted) {
    return first(leave.get(noun), counted);
  }

  /** What a phrase behind this noun says about the class in the phrase, or null. */
  @Nullable Measure before(String noun, Counted counted) {
    return first(before.get(noun), counted);
  }

  private static @Nullable Measure first(@Nullable List<Rule> rules, Counted counted) {
    if (rules == null) {
      return null;
    }
    for (Rule rule : rules) {
      if (counted.fits(rule.constraint())) {
        return rule.measure();
      }
    }
    return null;
  }

  /** What the adjective says about the class, or null. */
  @Nullable Measure state(String adjective, Counted counted) {
    Rule rule = states.get(adjective);
    return rule != null && counted.fits(rule.constraint()) ? rule.measure() : null;
  }

  /** What a noun that is itself counted measures, or null. */
  @Nullable Measure noun(String noun) {
    return nouns.get(noun);
  }

  /** Whether a noun that is itself counted gives way to what the clause tells. */
  boolean weak(String noun) {
    return weak.contains(noun);
  }

  /**
   * The measure of a phrase that begins in the tokens {@code from} to before {@code to}, or null.
   */
  @Nullable Measure phrase(List<Token> tokens, int from, int to, Counted counted) {
    for (int i = from; i < to; i++) {
      Phrases.Match<Rule> match = phrases.at(tokens, i, tokens.size());
      if (match != null && counted.fits(match.value().constraint())) {
        return match.value().measure();
      }
    }
    return null;
  }

  /** Whether the noun holds a running number. */
  boolean toll(String noun) {
    return tolls.containsKey(noun);
  }

  /** The measure a running number has if nothing else tells, or null. */
  @Nullable Measure tollMeasure(String noun) {
    String measure = tolls.get(noun);
    return measure == null || measure.equals("-") ? null : Measure.valueOf(measure);
  }

  /** Whether the verb moves a running number. */
  boolean moves(String lemma) {
    return moves.contains(lemma);
  }

  /** Whether the noun names something that takes time. */
  boolean lasting(String noun) {
    return lasting.contains(noun);
  }

  private record Rule(Measure measure, String constraint) {}
}
