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
    boolean behind =
        clause != null
            && relation.role() == Relation.Role.COMPLEMENT
            && clause.verb().copula()
            && clause.verb().to() == group.from()
            && clause.subjects().isEmpty();
    if (!behind || clause == null) {
      return null;
    }
    Counted who = counted.none() ? Classes.PEOPLE : counted;
    Measure measure = told(syntax.chunk(syntax.index(clause.verb()) - 1), who);
    return measure == null ? null : Frame.of(measure, clause).counting(who);
  }

  private @Nullable Measure told(@Nullable Chunk before, Counted who) {
    if (before instanceof VerbGroup verb) {
      boolean participle = verb.form() == Chunk.Form.EITHER || verb.form() == Chunk.Form.PARTICIPLE;
      return participle ? triggers.undergo(verb, who) : null;
    }
    return before instanceof Chunk.Adjective state ? triggers.state(state.norm(), who) : null;
  }
}
