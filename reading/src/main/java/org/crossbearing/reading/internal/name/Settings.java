package org.crossbearing.reading.internal.name;

import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** What the place of a group in its sentence says about an office beside a name. */
final class Settings {
  private Settings() {}

  /** "after Ada Lind, the mayor said": a subject, with no comma before its verb. */
  static boolean acts(Syntax syntax, NounGroup group) {
    for (Clause clause : syntax.clauses()) {
      boolean own = !clause.reduced() && clause.subjects().contains(group);
      if (own && reaches(syntax, syntax.index(group), clause.verb())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only phrases and adverbs stand between the group and the verb. */
  private static boolean reaches(Syntax syntax, int at, VerbGroup verb) {
    int next = at + 1;
    while (syntax.chunk(next) instanceof Link link
        && link.kind() == Link.Kind.PREP
        && syntax.chunk(next + 1) instanceof NounGroup) {
      next += 2;
    }
    while (syntax.chunk(next) instanceof Link link && link.kind() == Link.Kind.ADV) {
      next++;
    }
    return verb.equals(syntax.chunk(next));
  }

  /** "One of the campers, Ada Lind,". */
  static boolean oneOf(Syntax syntax, int at) {
    return syntax.chunk(at - 1) instanceof Link of
        && of.norm().equals("of")
        && syntax.chunk(at - 2) instanceof NounGroup one
        && one.bare()
        && syntax.sentence().norm(one.from()).equals("one");
  }

  /** "the consul there". */
  static boolean there(Syntax syntax, int at) {
    return syntax.chunk(at) instanceof NounGroup group
        && group.pronoun()
        && syntax.sentence().norm(group.from()).equals("there");
  }

  /** "Hull Watch, a charity,": a body rather than a person. */
  static boolean body(Syntax syntax, Run run, Offices offices) {
    int index = syntax.chunkAt(run.to() - 1) + 1;
    return run.to() < syntax.sentence().size()
        && syntax.sentence().norm(run.to()).equals(",")
        && syntax.chunk(index + 1) instanceof NounGroup group
        && !group.determiner().isEmpty()
        && !group.name()
        && group.quantity() == null
        && offices.organisation(offices.singular(syntax.sentence().norm(group.to() - 1)))
        && !run.titled();
  }
}
