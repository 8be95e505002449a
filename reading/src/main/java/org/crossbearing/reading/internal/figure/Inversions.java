package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What stands before "be" is said of the count behind it. Thread-safe. */
final class Inversions {
  private final Triggers triggers;

  Inversions(Triggers triggers) {
    this.triggers = triggers;
  }

  /** "Also killed were three children", "Still missing are six sailors"; or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    Frame named = named(syntax, counted, relation);
    if (named != null) {
      return named;
    }
    boolean behind =
        clause != null
            && relation.role() == Relation.Role.COMPLEMENT
            && clause.verb().copula()
            && lists(syntax, clause, group)
            && clause.subjects().isEmpty();
    if (!behind || clause == null) {
      return null;
    }
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    Measure measure = told(syntax, syntax.index(clause.verb()) - 1, who);
    return measure == null ? null : Frame.of(measure, clause).counting(who);
  }

  /** "Dead are 30 cows and 12 sheep"; or null. */
  private @Nullable Frame named(Syntax syntax, Counted counted, Relation relation) {
    Clause clause = relation.clause();
    boolean one =
        clause != null
            && relation.role() == Relation.Role.COMPLEMENT
            && clause.verb().copula()
            && clause.subjects().size() == 1;
    if (!one || clause == null || counted.none()) {
      return null;
    }
    NounGroup state = clause.subjects().getFirst();
    boolean alone = state.from() + 1 == state.to() && state.to() == clause.verb().from();
    Measure measure = alone ? triggers.state(syntax.sentence().norm(state.from()), counted) : null;
    return measure == null ? null : Frame.of(measure, clause).counting(counted);
  }

  /** Whether only others of a list stand between the verb and the group. */
  private static boolean lists(Syntax syntax, Clause clause, NounGroup group) {
    for (int i = syntax.index(clause.verb()) + 1; i < syntax.index(group); i++) {
      Chunk chunk = syntax.chunk(i);
      boolean joint = chunk instanceof Chunk.Link link && HeadingFrames.joins(link);
      if (!joint && !(chunk instanceof NounGroup)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Measure told(Syntax syntax, int index, Counted who) {
    Chunk before = syntax.chunk(index);
    if (before instanceof NounGroup place) {
      boolean in =
          index == 1 && syntax.chunk(0) instanceof Chunk.Link link && link.norm().equals("in");
      return in ? triggers.at(place.noun(), who) : null;
    }
    if (before instanceof VerbGroup verb) {
      boolean participle = verb.form() == Chunk.Form.EITHER || verb.form() == Chunk.Form.PARTICIPLE;
      return participle ? triggers.undergo(verb, who) : null;
    }
    return before instanceof Chunk.Adjective state ? triggers.state(state.norm(), who) : null;
  }
}
