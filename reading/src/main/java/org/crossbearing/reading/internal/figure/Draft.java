package org.crossbearing.reading.internal.figure;

import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A figure as its sentence tells it, before the report is known as a whole.
 *
 * @param group the noun group that holds the number
 * @param quantity null if an article counts: "a man was killed"
 * @param clause the clause that tells the measure, null if there is none
 * @param part whether the words make it a part of another figure
 * @param superseded whether the words make it an earlier value
 * @param cumulative whether it is a running total
 * @param person the one person it tells of, null if it counts by a number
 */
public record Draft(
    Syntax syntax,
    NounGroup group,
    @Nullable Quantity quantity,
    Amount amount,
    Measure measure,
    String of,
    @Nullable Clause clause,
    Modality modality,
    boolean part,
    boolean superseded,
    boolean cumulative,
    @Nullable String person) {
  /** The same in another currency or unit. */
  Draft in(@Nullable String unit) {
    return with(amount.in(unit), measure, of, person);
  }

  /** The same, counting another class. */
  public Draft counting(String others) {
    return with(amount, measure, others, person);
  }

  /** The same with another measure, told of one person. */
  Draft about(String somebody, Measure told) {
    return with(amount, told, of, somebody);
  }

  /** The same with another measure. */
  Draft as(Measure told) {
    return with(amount, told, of, person);
  }

  /** The same as an earlier value. */
  Draft older() {
    return new Draft(
        syntax,
        group,
        quantity,
        amount,
        measure,
        of,
        clause,
        modality,
        part,
        true,
        cumulative,
        person);
  }

  private Draft with(Amount other, Measure told, String others, @Nullable String somebody) {
    return new Draft(
        syntax,
        group,
        quantity,
        other,
        told,
        others,
        clause,
        modality,
        part,
        superseded,
        cumulative,
        somebody);
  }

  /** Whether it stands in this sentence. */
  public boolean in(Syntax other) {
    return syntax.sentence().token(0).start() == other.sentence().token(0).start();
  }

  /** The clause that tells the measure if it stands in this sentence, else null. */
  @Nullable Clause clauseIn(Syntax other) {
    return in(other) ? clause : null;
  }
}
