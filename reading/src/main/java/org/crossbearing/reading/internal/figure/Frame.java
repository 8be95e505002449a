package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Why a number measures something.
 *
 * @param counted the class, {@link Classes#NONE} to take the group's own
 * @param clause the clause that tells it, or null
 */
record Frame(
    Measure measure,
    Counted counted,
    @Nullable Clause clause,
    boolean part,
    boolean superseded,
    boolean cumulative) {
  static Frame of(Measure measure, @Nullable Clause clause) {
    return new Frame(measure, Classes.NONE, clause, false, false, false);
  }

  Frame as(Measure other) {
    return new Frame(other, counted, clause, part, superseded, cumulative);
  }

  Frame counting(Counted other) {
    return new Frame(measure, other, clause, part, superseded, cumulative);
  }

  Frame asPart() {
    return new Frame(measure, counted, clause, true, superseded, cumulative);
  }

  Frame asSuperseded() {
    return new Frame(measure, counted, clause, part, true, cumulative);
  }

  Frame asTotal() {
    return new Frame(measure, counted, clause, part, superseded, true);
  }
}
