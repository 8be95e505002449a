package org.crossbearing.reading.internal.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.EventType;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.jspecify.annotations.Nullable;

/** The words for what happens, from {@code events.tsv}. Thread-safe. */
final class EventWords {
  private final Map<String, EventType> nouns = new HashMap<>();
  private final Map<String, EventType> either = new HashMap<>();
  private final Map<String, List<Rule>> verbs = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  EventWords(String language) {
    for (Table.Row row : Table.read(language + "/events.tsv")) {
      switch (row.get(0)) {
        case "noun" -> row.words(3).forEach(word -> nouns.put(word, type(row)));
        case "either" -> row.words(3).forEach(word -> either.put(word, type(row)));
        case "verb" ->
            row.words(3)
                .forEach(
                    word ->
                        verbs
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(new Rule(type(row), row.get(2))));
        default ->
            sets.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(row.words(3));
      }
    }
  }

  private static EventType type(Table.Row row) {
    return EventType.valueOf(row.get(1));
  }

  /** The event that the noun names, or null. */
  @Nullable EventType noun(String noun) {
    EventType type = nouns.get(noun);
    return type != null ? type : either.get(noun);
  }

  /** Whether the noun is an attack or, among workers, a protest. */
  boolean either(String noun) {
    return either.containsKey(noun);
  }

  /** What the verb may tell. */
  List<Rule> verb(VerbGroup verb) {
    String particle = verb.particle().isEmpty() ? "" : "+" + verb.particle();
    return verbs.getOrDefault(verb.lemma() + particle, List.of());
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
