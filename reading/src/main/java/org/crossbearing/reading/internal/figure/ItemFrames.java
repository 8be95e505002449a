package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Things counted in the items of a list, by the sentence that leads to it: "The contributions
 * are:", "Officials listed what was damaged:". Thread-safe.
 */
final class ItemFrames {
  private final Triggers triggers;

  ItemFrames(Triggers triggers) {
    this.triggers = triggers;
  }

  /** The frame if the item itself says nothing of the group, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Counted counted, Context context) {
    Measure sum = counted.fits("weapon") ? sum(syntax, group, context) : null;
    if (sum != null) {
      return Frame.of(sum, null).counting(counted);
    }
    Syntax lead = context.lead();
    if (lead == null
        || counted.none()
        || syntax.relation(group).clause() != null
        || counted.fits("person") && describes(syntax, group)) {
      return null;
    }
    Measure done = done(lead, counted);
    Measure measure = done != null ? done : named(lead, counted);
    return measure == null || measure == Measure.OTHER
        ? null
        : Frame.of(measure, null).counting(counted);
  }

  /**
   * "attacked with 524 weapons: 476 drones and 48 missiles": what the sum before, or the count that
   * it is joined to, counts; or null.
   */
  private static @Nullable Measure sum(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastCount();
    if (last != null
        && last.in(syntax)
        && last.measure().isOfWeapons()
        && Ellipses.joined(syntax, last.group(), group)) {
      return last.measure();
    }
    boolean item = context.lead() != null;
    if (syntax.relation(group).clause() != null || !item && !colon(syntax, group)) {
      return null;
    }
    for (Draft draft : item ? context.led() : context.in(syntax)) {
      if (draft.measure().isOfWeapons() && (item || draft.group().from() < group.from())) {
        return draft.measure();
      }
    }
    return null;
  }

  private static boolean colon(Syntax syntax, NounGroup group) {
    return syntax.sentence().tokens().subList(0, group.from()).stream().anyMatch(t -> t.is(":"));
  }

  /** "Ada Lind, 34, mother of two daughters": what is told of somebody named. */
  private static boolean describes(Syntax syntax, NounGroup group) {
    if (Set.of("of", "with", "for").contains(syntax.sentence().norm(group.from() - 1))) {
      return true;
    }
    return syntax.chunks().subList(0, syntax.index(group)).stream()
        .anyMatch(chunk -> chunk instanceof NounGroup n && n.name() && n.quantity() == null);
  }

  private @Nullable Measure done(Syntax lead, Counted counted) {
    List<Clause> clauses = lead.clauses();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Measure measure = triggers.undergo(clauses.get(i).verb(), counted);
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }

  private @Nullable Measure named(Syntax lead, Counted counted) {
    for (Chunk chunk : lead.chunks()) {
      Measure measure =
          chunk instanceof NounGroup noun ? triggers.before(noun.noun(), counted) : null;
      if (measure != null) {
        return measure;
      }
    }
    return null;
  }
}
