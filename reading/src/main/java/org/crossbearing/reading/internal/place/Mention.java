package org.crossbearing.reading.internal.place;

import java.util.List;

/**
 * A name in the text that may be a place.
 *
 * @param from index of the first token of the name in its sentence
 * @param to one past the last token, with the noun that belongs to the name ("County")
 * @param key the name for comparing: what mentions of the same place share
 * @param name the name as written, with that noun, without article
 * @param unit what the words around it make of it: "region", "town", "any", or ""
 * @param candidates what the gazetteer has by this name, maybe none
 * @param role what it does in its sentence
 * @param preposition the preposition before it, or ""
 * @param within the name of the place that it is said to lie in ("Kerrville, Texas"), or ""
 */
record Mention(
    int from,
    int to,
    String key,
    String name,
    String unit,
    List<Candidate> candidates,
    Role role,
    String preposition,
    String within) {
  /** What a name does in its sentence. */
  enum Role {
    /** After a preposition that tells where something happens. */
    WHERE,
    /** What is attacked or struck, or what a noun such as "flood" is about. */
    TARGET,
    /** It tells where the place before it lies. */
    HOLDER,
    /** Named otherwise; weak evidence that the report is about its country. */
    NAMED,
    /** Part of the name of a person or body. */
    PART
  }

  Mention {
    candidates = List.copyOf(candidates);
  }

  static Mention of(
      int from,
      int to,
      String name,
      String unit,
      List<Candidate> candidates,
      Role role,
      String preposition) {
    String key = Spelling.fold(name);
    return new Mention(from, to, key, name, unit, candidates, role, preposition, "");
  }

  Mention with(Role other, String before) {
    return new Mention(from, to, key, name, unit, candidates, other, before, within);
  }

  Mention in(String holder) {
    return new Mention(from, to, key, name, unit, candidates, role, preposition, holder);
  }

  /** Whether an event may have happened here, as far as its own words go. */
  boolean eventful() {
    return role == Role.WHERE || role == Role.TARGET;
  }
}
