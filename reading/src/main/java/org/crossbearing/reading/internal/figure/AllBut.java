package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What "all but" a number tells: those to whom it was not done. Thread-safe. */
final class AllBut {
  /** What may be undone for all but a few. */
  private static final Set<Measure> UNDONE =
      Set.of(
          Measure.WITHOUT_POWER,
          Measure.DETAINED,
          Measure.MISSING,
          Measure.HOSPITALISED,
          Measure.EVACUATED,
          Measure.DISPLACED,
          Measure.AFFECTED);

  private final Groups groups;
  private final CountFrames counts;

  AllBut(Groups groups, CountFrames counts) {
    this.groups = groups;
    this.counts = counts;
  }

  /**
   * "all but six were shot down", "all but 340 of the 16,200 homes that lost power are connected":
   * those to whom it was not done.
   */
  @Nullable Frame of(Syntax syntax, NounGroup group, @Nullable Frame frame, Context context) {
    if (frame != null && frame.measure() == Measure.INTERCEPTED) {
      return frame.as(Measure.NOT_INTERCEPTED);
    }
    if (frame != null && frame.measure() == Measure.KILLED && frame.clause() != null) {
      return frame.as(Measure.RESCUED);
    }
    if (accounted(syntax.relation(group))) {
      return Frame.of(Measure.MISSING, syntax.relation(group).clause()).counting(Classes.PEOPLE);
    }
    NounGroup whole = groups.partitive(syntax, group);
    Counted counted = whole == null ? Classes.NONE : groups.counted(syntax, whole);
    Frame of = whole == null || counted.none() ? null : counts.of(syntax, whole, counted);
    if (of != null && UNDONE.contains(of.measure())) {
      return of.asPart();
    }
    Draft last = context.lastCount();
    boolean undone = last != null && UNDONE.contains(last.measure()) && group.bare();
    return last == null || !undone
        ? null
        : Frame.of(last.measure(), syntax.relation(group).clause())
            .counting(groups.classes().of(last.of()))
            .asPart();
  }

  /** "had accounted for all but 28 of them". */
  private static boolean accounted(Relation relation) {
    return relation.clause() != null
        && relation.clause().verb().lemma().equals("account")
        && relation.phrase() != null
        && relation.phrase().preposition().equals("for");
  }
}
