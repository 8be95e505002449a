package org.crossbearing.reading.internal.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.name.Offices;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** The bodies named so far, by their nouns. Filled sentence by sentence; not thread-safe. */
final class Bodies {
  private static final Set<String> IN_OFFICE = WordSets.of("Bodies.IN_OFFICE");

  private final Offices offices;
  private final Phrasing phrasing;
  private final Map<String, String> bodies = new HashMap<>();

  /** The last group of several words for each noun. */
  private final Map<String, String> heads = new HashMap<>();

  Bodies(Offices offices, Phrasing phrasing) {
    this.offices = offices;
    this.phrasing = phrasing;
  }

  /** The full name of the body last called by the noun, or null. */
  @Nullable String body(String noun) {
    return bodies.get(noun);
  }

  /** The last group of several words that the noun headed, or null. */
  @Nullable String group(String noun) {
    return heads.get(noun);
  }

  /** Whether both name one body, one of them perhaps by initials. */
  static boolean same(String one, String other) {
    return one.equals(other) || initials(one).equals(other) || initials(other).equals(one);
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() > 1 ? initials.toString() : name;
  }

  void put(String noun, String full) {
    bodies.put(noun, full);
  }

  /** "Bridge Commission President Ada Lind": the commission is known by its president. */
  private void served(Syntax syntax, NounGroup group) {
    int from = group.from();
    for (int i = group.from(); i + 1 < group.to(); i++) {
      boolean capital = syntax.sentence().token(i).capital();
      String noun = offices.singular(syntax.sentence().norm(i));
      boolean office = offices.person(offices.singular(syntax.sentence().norm(i + 1)));
      if (capital && i > from && offices.body(noun) && office) {
        put(noun, Phrasing.plain(syntax, from, i + 1));
      }
      boolean term = i == from && IN_OFFICE.contains(syntax.sentence().norm(i));
      from = capital && !term ? from : i + 1;
    }
  }

  /** Learns the names of the bodies in the sentence. */
  void learn(Syntax syntax) {
    for (Chunk chunk : syntax.chunks()) {
      if (chunk instanceof NounGroup group && !group.pronoun() && !group.noun().isEmpty()) {
        served(syntax, group);
        String noun = phrasing.head(syntax, group);
        boolean capital = syntax.sentence().token(group.head()).capital();
        boolean more = group.to() - group.from() > 2 || capital && group.to() - group.from() > 1;
        String full = phrasing.text(syntax, group, true);
        if (full.contains(" ") && group.owner() == group.from() && group.quantity() == null) {
          heads.put(noun, phrasing.text(syntax, group, false));
        }
        if (offices.body(noun) && (more || capital) && full.contains(" ")) {
          put(noun, full);
        } else if (group.name() && more) {
          String first = Phrasing.first(syntax, group);
          if (offices.body(first)) {
            put(first, phrasing.text(syntax, group, false));
          }
        }
      }
    }
  }
}
