package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Counts that matter to an event and have no measure of their own. Thread-safe. */
final class OtherFrames {
  private static final Set<String> PRESENCE =
      Set.of(
          "be",
          "carry",
          "have",
          "hold",
          "stay",
          "live",
          "house",
          "contain",
          "shelter",
          "ferry",
          "transport",
          "serve");

  private final Set<String> saying;

  OtherFrames(Set<String> saying) {
    this.saying = saying;
  }

  /** The frame if the group counts helpers, or people who were there; else null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean one =
        group.quantity() != null
            && group.quantity().amount().nominal() != null
            && group.quantity().amount().nominal().intValue() < 2;
    if (counted.none() || one) {
      return null;
    }
    boolean argument =
        relation.role() == Role.SUBJECT
            || relation.role() == Role.OBJECT
            || relation.role() == Role.COMPLEMENT;
    boolean whole = relation.phrase() != null && relation.phrase().preposition().equals("of") && relation.phrase().after() == null && group.from() <= 2;
    if (whole && counted.fits("person")) {
      return Frame.of(Measure.OTHER, clause).counting(counted);
    }
    if (!argument || clause == null || saying.contains(clause.verb().lemma())) {
      return null;
    }
    boolean helpers = counted.type().equals("responder") || counted.type().equals("resource");
    boolean present =
        counted.fits("person")
            && relation.role() != Role.SUBJECT
            && PRESENCE.contains(clause.verb().lemma());
    return helpers || present ? Frame.of(Measure.OTHER, clause).counting(counted) : null;
  }
}
