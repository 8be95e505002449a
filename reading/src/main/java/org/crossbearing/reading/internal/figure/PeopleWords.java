package org.crossbearing.reading.internal.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Words for one person, from {@code people.tsv}. Thread-safe. */
final class PeopleWords {
  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  PeopleWords(String language) {
    for (Table.Row row : Table.read(language + "/people.tsv")) {
      kinds.computeIfAbsent(row.get(0), kind -> new HashSet<>()).addAll(row.words(1));
    }
    for (Table.Row row : Table.read(language + "/numbers.tsv")) {
      if (row.get(0).equals("unit") || row.get(0).equals("tens")) {
        numbers.put(row.get(1), Integer.parseInt(row.get(2)));
      }
    }
  }

  /** "seven" as 7; -1 if the word is none of the smaller numbers. */
  int number(String word) {
    return numbers.getOrDefault(word, -1);
  }

  private boolean has(String kind, String norm) {
    return kinds.getOrDefault(kind, Set.of()).contains(norm);
  }

  private boolean is(String kind, String word) {
    return has(kind, last(word));
  }

  private static String last(String noun) {
    int hyphen = noun.lastIndexOf('-');
    return hyphen < 0 ? noun : noun.substring(hyphen + 1);
  }

  boolean young(String noun) {
    return is("young", noun);
  }

  boolean teen(String noun) {
    return is("teen", noun);
  }

  boolean grown(String noun) {
    return is("grown", noun);
  }

  boolean anyone(String noun) {
    return is("anyone", noun) || is("hurt", noun);
  }

  /** One word for several people. */
  boolean several(String noun) {
    return is("several", noun);
  }

  /** "himself". */
  boolean self(String norm) {
    return is("self", norm);
  }

  /** "another", "second". */
  boolean other(String norm) {
    return is("other", norm);
  }

  /** Verbs that leave open whether it was survived. */
  boolean strikes(String lemma) {
    return is("struck", lemma);
  }

  /** "gunshot", "stabbing": what may or may not have been survived. */
  boolean blow(String norm) {
    return has("blow", norm);
  }

  /** "wounded", "critical": whoever it is said of was alive. */
  boolean lives(String norm) {
    return has("alive", norm);
  }

  /** "homicide": somebody died. */
  boolean deadly(String norm) {
    return has("deadly", norm);
  }

  /** "suicide": somebody died by their own hand. */
  boolean suicide(String norm) {
    return has("suicide", norm);
  }

  /** "bomber" in "suicide bomber": it tells of an attack on others. */
  boolean attack(String norm) {
    return has("attack", norm);
  }

  /** "leg": a wound there is told of who lives. */
  boolean limb(String norm) {
    return has("limb", norm);
  }

  /** "father", "son". */
  boolean kin(String noun) {
    return is("kin", noun);
  }

  /** "detectives", "penalty": what makes it the name of a body or of a law. */
  boolean harmless(String norm) {
    return has("harmless", norm);
  }

  /** "responsible", "accused": whoever it is said of is no victim. */
  boolean sought(String norm) {
    return has("sought", norm);
  }

  /** "wound": whoever has one was hit. */
  boolean wound(String noun) {
    return has("wound", noun);
  }

  /** "found", "coroner": whether a body that the sentence speaks of is somebody's who died. */
  boolean corpse(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (has("corpse", syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "also", "too": whether the sentence tells of one more. */
  boolean besides(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (has("besides", syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** 1 for he, -1 for she, 0 if the word does not tell. */
  int gender(String word) {
    return is("he", word) ? 1 : is("she", word) ? -1 : 0;
  }

  /** What tells roles apart, empty if nothing. */
  String side(String noun) {
    for (String side : new String[] {"doer", "force", "hurt"}) {
      if (is(side, noun)) {
        return side;
      }
    }
    return "";
  }
}
