package org.crossbearing.reading.internal.figure;

import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * One person where a sentence speaks of them.
 *
 * @param group the words for the person; a part of a longer group in "Weir's death"
 * @param looks what the words tell of the person
 * @param person who it is by name, or null
 * @param harm what the clause says befell them, null if nothing
 * @param clause the clause that says so, or null
 */
record Sighting(
    Syntax syntax,
    NounGroup group,
    Kind kind,
    Looks looks,
    @Nullable Person person,
    @Nullable Harm harm,
    @Nullable Clause clause) {
  /** How the words bring the person in. */
  enum Kind {
    /** "a man", "one woman", "Teen" in a headline. */
    NEW,
    /** "another man", "a second victim". */
    OTHER,
    NAME,
    /** "the victim", "his brother". */
    KNOWN,
    PRONOUN
  }

  /** The same, harmed by their own hand. */
  Sighting harmed(Harm own, @Nullable Clause told) {
    return new Sighting(syntax, group, kind, looks, person, own, told);
  }

  /** Whether the words are for somebody not yet told of. */
  boolean isBringingIn() {
    return kind == Kind.NEW || kind == Kind.OTHER;
  }

  boolean in(Syntax other) {
    return syntax == other;
  }
}
