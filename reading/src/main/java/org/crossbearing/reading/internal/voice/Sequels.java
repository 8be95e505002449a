package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who speaks where the verb has no subject of its own. */
final class Sequels {
  /** How far into the sentence a participle may stand whose subject follows. */
  private static final int OPENING = 4;

  /** Chunks back from "and" to the verb that the one behind it may go on from. */
  private static final int FAR = 10;

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Speakers speakers;

  Sequels(Syntax syntax, boolean[] quoted, Speakers speakers) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.speakers = speakers;
  }

  /** "..., adding": whoever spoke before in the sentence. */
  Speakers.@Nullable Found same(Clause clause, List<Saying> found) {
    VerbGroup verb = clause.verb();
    boolean goesOn = verb.form() == Form.ING && syntax.sentence().norm(verb.from() - 1).equals(",");
    return goesOn || joins(clause) || resumes(verb) ? spoken(verb, found) : null;
  }

  /**
   * "said the file should be released but called", "urged him to come out and says": a finite verb
   * goes on from no infinitive, and none without a modal from one that has it.
   */
  private boolean resumes(VerbGroup verb) {
    boolean finite = verb.form() == Form.FINITE || verb.form() == Form.EITHER;
    int joint = syntax.index(verb) - 1;
    while (syntax.chunk(joint) instanceof Link link && link.kind() == Link.Kind.ADV) {
      joint--;
    }
    boolean joins = syntax.chunk(joint) instanceof Link link && link.kind() == Link.Kind.AND;
    if (!finite || !joins || !verb.modal().isEmpty()) {
      return false;
    }
    for (int i = joint - 1; i > Math.max(0, joint - FAR); i--) {
      if (syntax.chunks().get(i) instanceof VerbGroup before) {
        return before.form() == Form.INFINITIVE || !before.modal().isEmpty();
      }
    }
    return false;
  }

  /** "said it was early but added": "it" does not add. */
  private boolean joins(Clause clause) {
    String joint = syntax.sentence().norm(clause.verb().from() - 1);
    boolean empty =
        clause.subjects().size() == 1
            && syntax.sentence().norm(clause.subjects().getFirst().from()).equals("it");
    return empty && (joint.equals("and") || joint.equals("but"));
  }

  /** "welcomed the deal and said", "ran off saying": who spoke or acted before in the sentence. */
  Speakers.@Nullable Found joined(Clause clause, List<Saying> found) {
    VerbGroup verb = clause.verb();
    boolean finite = verb.form() == Form.FINITE || verb.form() == Form.EITHER;
    boolean and =
        syntax.before(syntax.index(verb)) instanceof Link link && link.kind() == Link.Kind.AND;
    boolean free = verb.form() == Form.ING && !led(verb);
    if (!(finite && and) && !free) {
      return null;
    }
    Speakers.Found spoken = spoken(verb, found);
    if (free) {
      return spoken == null ? acting(verb) : spoken;
    }
    for (Clause outer = clause.parent(); spoken == null && outer != null; outer = outer.parent()) {
      Speakers.Found acting = outer.reduced() ? null : speakers.acting(outer);
      spoken = acting == null ? null : at(verb, acting.actors());
    }
    return spoken;
  }

  /** "left on Friday saying": whoever is the subject of the last verb before. */
  private Speakers.@Nullable Found acting(VerbGroup verb) {
    for (Clause before : syntax.clauses().reversed()) {
      boolean main = before.verb().to() <= verb.from() && !before.reduced();
      if (main && !quoted[before.verb().head()]) {
        Speakers.Found acting = speakers.acting(before);
        return acting == null ? null : at(verb, acting.actors());
      }
    }
    return null;
  }

  /** "for saying": behind a preposition. */
  private boolean led(VerbGroup verb) {
    return syntax.before(syntax.index(verb)) instanceof Link link && link.kind() == Link.Kind.PREP;
  }

  private static Speakers.@Nullable Found spoken(VerbGroup verb, List<Saying> found) {
    for (Saying saying : found.reversed()) {
      boolean spoken = saying.kind() != Saying.Kind.NUMBER && saying.end() <= verb.from();
      if (spoken && !saying.actors().isEmpty()) {
        return at(verb, saying.actors());
      }
    }
    return null;
  }

  private static Speakers.Found at(VerbGroup verb, List<Actor> actors) {
    return new Speakers.Found(actors, verb.from(), verb.to(), false);
  }

  /** "After saying ..., she went": who goes is who says. */
  Speakers.@Nullable Found later(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean having = verb.form() == Form.PARTICIPLE && syntax.sentence().norm(0).equals("having");
    boolean opens = verb.form() == Form.ING && verb.from() <= 2 || having;
    if (!opens || verb.from() > OPENING) {
      return null;
    }
    for (Clause next : syntax.clauses()) {
      boolean main = next.verb().from() > verb.to() && !quoted[next.verb().from()];
      if (main && next.verb().form() != Form.ING && !next.reduced()) {
        Speakers.Found found = speakers.of(next);
        boolean behind = found != null && found.from() > verb.to();
        return behind && found != null ? at(verb, found.actors()) : null;
      }
    }
    return null;
  }
}
