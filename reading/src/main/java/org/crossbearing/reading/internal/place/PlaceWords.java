package org.crossbearing.reading.internal.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The words around the names of places. Thread-safe. */
final class PlaceWords {
  /** So many letters may abbreviate a name: "D.C.", "UAE". */
  private static final int ABBREVIATED = 3;

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, String> shortForms = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  PlaceWords(String language) {
    for (Table.Row row : Table.read(language + "/places.tsv")) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).addAll(row.words(1));
    }
    for (Table.Row row : Table.read(language + "/regions.tsv")) {
      row.alternatives(0).forEach(form -> shortForms.put(form, row.get(1)));
    }
    for (Table.Row row : Table.read(language + "/demonyms.tsv")) {
      if (row.get(0).length() == 2) {
        row.alternatives(2).forEach(word -> demonyms.putIfAbsent(word, row.get(0)));
        adjectives.putIfAbsent(row.get(0), row.alternatives(2).getFirst());
      }
    }
  }

  /** Whether the word, in normal form, is listed under {@code kind}. */
  boolean is(String kind, String norm) {
    return kinds.getOrDefault(kind, Set.of()).contains(norm);
  }

  /**
   * What a noun after a name makes of it: "region", "town", "part" of a town, "any", or "" if it is
   * none.
   */
  String unit(String norm) {
    return is("unit-region", norm)
        ? "region"
        : is("unit-town", norm)
            ? "town"
            : is("unit-part", norm) ? "part" : is("unit-any", norm) ? "any" : "";
  }

  /** The singular of "counties" and the like, "" for any other word. */
  String single(String norm) {
    if (!is("units", norm)) {
      return "";
    }
    int length = norm.length();
    return norm.endsWith("ies")
        ? norm.substring(0, length - 3) + "y"
        : norm.substring(0, length - 1);
  }

  /**
   * What a noun before "of" makes of the name behind it: "region", "town", "near", "away" or "".
   */
  String head(String norm) {
    return is("head-region", norm)
        ? "region"
        : is("head-town", norm)
            ? "town"
            : is("head-near", norm) ? "near" : is("head-away", norm) ? "away" : "";
  }

  /** Whether the name at {@code from} is where something was going: "a plane bound for Rome". */
  boolean goal(Sentence sentence, int from) {
    String before = sentence.norm(from - 1);
    return (before.equals("for") || before.equals("to")) && is("bound", sentence.norm(from - 2));
  }

  /** The region that the short form stands for, as written: "TX", "Tex."; or null. */
  @Nullable String region(String text) {
    String full = shortForms.get(text);
    return full != null ? full : shortForms.get(text + ".");
  }

  /** The country of "Russian", or null. */
  @Nullable String demonym(String norm) {
    return demonyms.get(norm);
  }

  /** The adjective of a country, ISO 3166-1: "russian"; null if there is none of that code. */
  @Nullable String adjective(String country) {
    return adjectives.get(country);
  }

  /** Whether the verb tells where somebody is who speaks or goes. */
  boolean saying(String lemma) {
    return is("speak", lemma);
  }

  /** "KYIV" as "Kyiv"; other names as they are. */
  static String cased(String name) {
    boolean shouted = name.chars().noneMatch(Character::isLowerCase);
    return shouted && name.chars().filter(Character::isLetter).count() > ABBREVIATED
        ? title(name.toLowerCase(Locale.ROOT))
        : name;
  }

  /** The name with capitals: "kuala lumpur" gives "Kuala Lumpur". */
  static String title(String name) {
    StringBuilder title = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT));
      title.append(word.isEmpty() ? "" : word.substring(1));
    }
    return title.toString();
  }
}
