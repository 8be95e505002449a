package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.name.Person;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
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
 * @param self whether it was their own hand
 */
record Sighting(
    Syntax syntax,
    NounGroup group,
    Kind kind,
    Looks looks,
    @Nullable Person person,
    @Nullable Harm harm,
    @Nullable Clause clause,
    boolean self) {
  private static final Set<String> NAMING = Set.of("identified", "named", "identify", "known");
  private static final int NEAR = 8;

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

  /** The same, harmed by their own hand, and so by nobody else's. */
  Sighting harmedBySelf(Harm own, @Nullable Clause told, PeopleWords words) {
    Looks alone = new Looks(looks.noun(), looks.age(), looks.gender(), words.side(looks.noun()));
    boolean worse = harm != null && harm.compareTo(own) > 0;
    return new Sighting(
        syntax, group, kind, alone, person, worse ? harm : own, worse ? clause : told, true);
  }

  /** The same as somebody brought in, other than nobody told of as harmed. */
  Sighting broughtIn() {
    return new Sighting(syntax, group, Kind.NEW, looks, person, harm, clause, self);
  }

  /** The same with what befell them. */
  Sighting harmed(Harm own, @Nullable Clause told) {
    return new Sighting(syntax, group, kind, looks, person, own, told, self);
  }

  /** "the driver, Ivo Marsh": both as one. */
  Sighting with(Sighting other, PeopleWords words) {
    boolean more = harm == null || other.harm != null && other.harm.compareTo(harm) > 0;
    return new Sighting(
        syntax,
        group,
        kind,
        looks.with(other.looks, words),
        person != null ? person : other.person,
        more ? other.harm : harm,
        more ? other.clause : clause,
        self || other.self);
  }

  /** "identified the victim as Ivo Marsh". */
  boolean isIdentified() {
    if (!syntax.sentence().norm(group.from() - 1).equals("as")) {
      return false;
    }
    for (int i = group.from() - 2; i >= Math.max(0, group.from() - NEAR); i--) {
      if (NAMING.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words are for somebody not yet told of. */
  boolean isBringingIn() {
    return kind == Kind.NEW || kind == Kind.OTHER;
  }

  /** "Weir was taken to hospital". */
  boolean isPatient() {
    Relation relation = syntax.relation(group);
    Clause own = relation.clause();
    return relation.role() == Relation.Role.SUBJECT
        && own != null
        && own.verb().form() == Chunk.Form.FINITE
        && own.verb().passive();
  }

  boolean in(Syntax other) {
    return syntax.sentence().token(0).start() == other.sentence().token(0).start();
  }
}
