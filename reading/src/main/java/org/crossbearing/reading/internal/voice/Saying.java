package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that give what stands around them to somebody.
 *
 * @param actors who says it, nearest first; empty if it is said to be reported, not by whom
 * @param relays whom it was told to, or who passes it on
 * @param verb the verb as written, null if there is none ("according to")
 * @param medium null if not told
 * @param kind what it says of its surroundings
 * @param start first token of the words that name speaker and verb
 * @param end one past the last
 * @param from first token of what is said
 * @param to one past the last token of what is said; the words themselves may lie in between
 */
record Saying(
    List<Actor> actors,
    List<Actor> relays,
    @Nullable String verb,
    @Nullable String medium,
    Kind kind,
    int start,
    int end,
    int from,
    int to) {
  /** What a saying tells of the words around it. */
  enum Kind {
    /** They are what the speaker says. */
    SAY,
    /** Only the numbers in reach are the speaker's. */
    NUMBER,
    /** Only words in quotation marks are the speaker's. */
    ACT
  }

  Saying {
    actors = List.copyOf(actors);
    relays = List.copyOf(relays);
  }

  /**
   * Words from {@code start} to {@code end} that give {@code said} to the actors, told to nobody.
   */
  static Saying of(
      List<Actor> actors, @Nullable String verb, Kind kind, int start, int end, Reach.Range said) {
    return new Saying(actors, List.of(), verb, null, kind, start, end, said.from(), said.to());
  }

  /** The same, said by others and passed on by others. */
  Saying by(List<Actor> others, List<Actor> passedOn) {
    return new Saying(others, passedOn, verb, medium, kind, start, end, from, to);
  }

  boolean covers(int token) {
    return from <= token && token < to && !(start <= token && token < end);
  }

  /** The same, with only these tokens as what is said. */
  Saying within(int first, int last) {
    return first == from && last == to
        ? this
        : new Saying(actors, relays, verb, medium, kind, start, end, first, Math.max(first, last));
  }

  /** The first speaker, or null. */
  @Nullable Actor actor() {
    return actors.isEmpty() ? null : actors.getFirst();
  }
}
