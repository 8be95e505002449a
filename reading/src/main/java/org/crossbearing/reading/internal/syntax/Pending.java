package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause.Phrase;
import org.jspecify.annotations.Nullable;

/** What is open at one point of a sentence. Not thread-safe. */
final class Pending {
  /** The clause of the last verb, or null. */
  @Nullable Clause clause;

  List<NounGroup> subjects = new ArrayList<>();

  /** Whether a verb has taken the subjects. */
  boolean consumed;

  /** The subject before a relative clause, whose verb is still to come. */
  List<NounGroup> main = new ArrayList<>();

  /** What a relative pronoun stands for, or null. */
  @Nullable NounGroup relative;

  /** Phrases before the first verb. */
  final List<Phrase> leading = new ArrayList<>();

  /** The list that the next group may go on with, and what its groups are. */
  List<NounGroup> run = new ArrayList<>();

  Relation role = Relation.NONE;

  /** The list that a counted "of" phrase interrupts, or null. */
  @Nullable List<NounGroup> outerRun;

  Relation outerRole = Relation.NONE;

  /** The last group, and the index of its chunk, or -1. */
  @Nullable NounGroup last;

  int lastIndex = -1;

  /** One or more prepositions whose group is still to come, or null, and what they stand behind. */
  @Nullable String preposition;

  @Nullable Chunk before;

  /** Index of the chunk that ends these words, or -1. */
  int closing = -1;

  /** Whether a comma or "and" follows the last group. */
  boolean separated;

  /** Whether it is an "and". */
  boolean joined;

  /** Whether it adds to what was counted: "along with". */
  boolean adding;

  /** Whether the verb can take no more objects. */
  boolean closed;

  /** Whether a subject waits for its verb. */
  boolean subject() {
    return !subjects.isEmpty() && !consumed;
  }

  void goOn(List<NounGroup> groups, Relation relation) {
    run = groups;
    role = relation;
  }

  void open(Clause next, boolean reduced) {
    outerRun = null;
    clause = next;
    run = new ArrayList<>();
    preposition = null;
    separated = false;
    closed = false;
    joined = false;
    if (!reduced) {
      consumed = true;
      subjects = new ArrayList<>();
    }
  }

  void subordinate() {
    run = new ArrayList<>();
    awaitSubject();
  }

  /** A new subject is to come. */
  void awaitSubject() {
    subjects = new ArrayList<>();
    consumed = false;
    preposition = null;
    closed = true;
  }

  void stop() {
    subordinate();
    clause = null;
    last = null;
    lastIndex = -1;
    relative = null;
    main = new ArrayList<>();
    leading.clear();
  }

  /** The state inside words that end at chunk {@code end}, or -1 if a bracket ends them. */
  Pending inside(int end) {
    Pending inside = new Pending();
    inside.last = last;
    inside.closing = end;
    return inside;
  }
}
