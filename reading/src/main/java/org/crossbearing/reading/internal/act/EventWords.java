package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.EventType;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The words for what happens, from {@code events.tsv}. Thread-safe. */
final class EventWords {
  /** Particles that may as well be prepositions: "shot in Leeds". */
  private static final Set<String> PLACES = Set.of("in", "on", "home");

  private final Map<String, EventType> nouns = new HashMap<>();
  private final Map<String, EventType> wrecks = new HashMap<>();
  private final Map<String, EventType> either = new HashMap<>();
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();
  private final Set<String> weekdays = new HashSet<>();
  private final Set<String> months = new HashSet<>();

  EventWords(String language) {
    for (Table.Row row : Table.read(language + "/events.tsv")) {
      switch (row.get(0)) {
        case "noun" -> row.words(3).forEach(word -> nouns.put(word, type(row)));
        case "wreck" -> row.words(3).forEach(word -> wrecks.put(word, type(row)));
        case "either" -> row.words(3).forEach(word -> either.put(word, type(row)));
        case "verb" ->
            row.words(3)
                .forEach(
                    word ->
                        verbs
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(new Rule(type(row), row.get(2))));
        default -> sets.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(row.words(3));
      }
    }
    calendar(language);
  }

  /** Fills in the names of countries and of days and months. */
  private void calendar(String language) {
    for (Table.Row row : Table.read(language + "/demonyms.tsv")) {
      String name = capitals(row.alternatives(1).getFirst());
      row.alternatives(2).forEach(adjective -> nations.putIfAbsent(adjective, name));
    }
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      (row.get(0).equals("day") ? weekdays : months).addAll(row.words(1));
    }
  }

  private static String capitals(String norm) {
    StringBuilder name = new StringBuilder();
    for (String word : norm.split(" ", -1)) {
      boolean small = Set.of("and", "of", "the").contains(word) || word.isEmpty();
      String first = small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT);
      name.append(name.isEmpty() ? "" : " ").append(first).append(small ? "" : word.substring(1));
    }
    return name.toString();
  }

  /** The country that the adjective belongs to, or null. */
  @Nullable String nation(String adjective) {
    return nations.get(adjective);
  }

  /** Whether the word names a day of the week. */
  boolean weekday(String norm) {
    return weekdays.contains(norm) && !norm.equals("-");
  }

  /** Whether the word names a month. */
  boolean month(String norm) {
    return months.contains(norm) && !norm.equals("-");
  }

  private static EventType type(Table.Row row) {
    return EventType.valueOf(row.get(1));
  }

  /** The event that the noun names, or null. */
  @Nullable EventType noun(String noun) {
    EventType type = nouns.get(noun);
    return type != null ? type : either.get(noun);
  }

  /** The event that the noun names behind such a word as "train", or null. */
  @Nullable EventType wreck(String noun, String before) {
    return in("vehicle", before) ? wrecks.get(noun) : null;
  }

  /** Whether the noun is an attack or, among workers, a protest. */
  boolean either(String noun) {
    return either.containsKey(noun);
  }

  /** What the verb may tell. */
  List<Rule> verb(VerbGroup verb) {
    boolean plain = verb.particle().isEmpty() || PLACES.contains(verb.particle());
    return verbs.getOrDefault(
        plain ? verb.lemma() : verb.lemma() + "+" + verb.particle(), List.of());
  }

  /** Whether the word is one of a set such as {@code weapon}. */
  boolean in(String set, String word) {
    Set<String> words = sets.getOrDefault(set, Set.of());
    int hyphen = word.lastIndexOf('-');
    return words.contains(word) || hyphen > 0 && words.contains(word.substring(hyphen + 1));
  }

  /** What a verb tells if it has what it needs. */
  record Rule(EventType type, String needs) {}
}
