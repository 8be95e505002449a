package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers of weapons that a noun before a colon explains. Thread-safe. */
final class HeadingFrames {
  private static final int FAR = 4;

  /** How many chunks a label before a colon has. */
  private static final int LABEL = 5;

  private final Triggers triggers;

  HeadingFrames(Triggers triggers) {
    this.triggers = triggers;
  }

  /** "380 of 410 targets stopped": what is done to some is not done to all. */
  static boolean ofSome(Syntax syntax, NounGroup group) {
    int index = syntax.index(group);
    return syntax.chunk(index - 1) instanceof Link of
        && of.norm().equals("of")
        && syntax.chunk(index - 2) instanceof NounGroup some
        && some.bare()
        && some.quantity() != null;
  }

  /** "the largest raid of the year: 640 drones and 11 missiles": what stands before the colon. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted) {
    Relation relation = syntax.relation(group);
    int index = syntax.index(group) - 1;
    while (index > 0 && !(syntax.chunk(index) instanceof Link link && colon(link))) {
      Chunk chunk = syntax.chunk(index);
      boolean listed = chunk instanceof NounGroup other && other.quantity() != null;
      if (!listed && !(chunk instanceof Link link && joins(link))) {
        return null;
      }
      index--;
    }
    boolean free = relation.role() == Role.NONE || relation.role() == Role.PHRASE;
    Measure done =
        free && !counted.none() && syntax.chunk(index - 1) instanceof Chunk.VerbGroup verb
            ? triggers.undergo(verb, counted)
            : null;
    if (done != null && done != Measure.OTHER) {
      return Frame.of(done, relation.clause()).counting(counted);
    }
    Measure label = free && !counted.none() ? label(syntax, index, counted) : null;
    if (label != null) {
      return Frame.of(label, null).counting(counted);
    }
    for (int i = index - 1; i >= Math.max(0, index - FAR) && free && !counted.none(); i--) {
      Measure measure =
          syntax.chunk(i) instanceof NounGroup noun
              ? triggers.before(noun.noun(), counted)
              : syntax.chunk(i) instanceof Link ? null : Measure.OTHER;
      if (measure != null) {
        return measure == Measure.LAUNCHED ? Frame.of(measure, null).counting(counted) : null;
      }
    }
    return null;
  }

  /** "The damage, according to the town: 44 blocks", "Left in ruins: 60 homes"; or null. */
  private @Nullable Measure label(Syntax syntax, int colon, Counted counted) {
    if (colon > LABEL) {
      return null;
    }
    int end = syntax.chunks().get(Math.max(colon, 0)).from();
    Measure phrase = triggers.phrase(syntax.sentence().tokens(), 0, end, counted);
    boolean noun = phrase == null && syntax.chunk(0) instanceof NounGroup;
    return noun && syntax.chunk(0) instanceof NounGroup first && first.quantity() == null
        ? triggers.before(first.noun(), counted)
        : phrase;
  }

  private static boolean colon(Link link) {
    return link.kind() == Link.Kind.BREAK && link.norm().equals(":");
  }

  /** Whether it goes on with more of the same, or only adds an adverb. */
  static boolean joins(Link link) {
    return switch (link.kind()) {
      case AND, COMMA, ADV -> true;
      default -> false;
    };
  }
}
