package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Counts that matter to an event and have no measure of their own. Thread-safe. */
final class OtherFrames {

  /** Nouns whose number tells nothing about an event. */
  private static final Set<String> IDLE =
      Set.of(
          "round",
          "camp",
          "time",
          "way",
          "thing",
          "part",
          "side",
          "step",
          "reason",
          "question",
          "page",
          "word",
          "name",
          "chance",
          "seat",
          "goal",
          "storey",
          "floor",
          "source",
          "witness",
          "diplomat",
          "kind",
          "type",
          "day",
          "hour",
          "language",
          "paragraph",
          "key",
          "stage",
          "phase",
          "half",
          "third",
          "quarter");

  private static final Set<String> SAID = Set.of("say", "tell", "add", "ask", "think", "know");

  private static final Set<String> IDLE_TYPES = Set.of("abstract", "time", "money", "");

  private final Set<String> saying;

  OtherFrames(Set<String> saying) {
    this.saying = saying;
  }

  /**
   * The frame if the group counts something that takes part in what the clause tells; else null.
   */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    if (!countable(group, counted)) {
      return null;
    }
    if (whole(group, relation) && counted.fits("person|vehicle|thing|building|goods|weapon")) {
      return Frame.of(Measure.OTHER, clause).counting(counted);
    }
    boolean with =
        relation.phrase() != null
            && relation.phrase().preposition().equals("with")
            && clause != null
            && counted.fits("vehicle|resource|responder|weapon|passenger|crew");
    boolean argument =
        with
            || relation.role() == Role.SUBJECT
            || relation.role() == Role.OBJECT
            || relation.role() == Role.COMPLEMENT;
    boolean speaks =
        clause != null
            && (relation.role() == Role.SUBJECT ? saying : SAID).contains(clause.verb().lemma());
    boolean told = argument && clause != null && !speaks;
    return told ? Frame.of(Measure.OTHER, clause).counting(counted) : null;
  }

  private static boolean countable(NounGroup group, Counted counted) {
    Quantity quantity = group.quantity();
    if (quantity == null || counted.none() || IDLE.contains(counted.name())) {
      return false;
    }
    boolean one =
        quantity.amount().nominal() != null
            && quantity.amount().nominal().compareTo(BigDecimal.ONE) <= 0;
    return !one && !IDLE_TYPES.contains(counted.type());
  }

  /** "Of the 750 girls at the camp, 23 …", "498 of the 520 prisoners". */
  private static boolean whole(NounGroup group, Relation relation) {
    Clause.Phrase phrase = relation.phrase();
    if (phrase == null || !phrase.preposition().equals("of")) {
      return false;
    }
    boolean leads = phrase.after() == null && group.from() <= 2;
    return leads || phrase.after() instanceof NounGroup part && part.bare();
  }
}
