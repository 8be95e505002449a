package org.crossbearing.reading.internal.quantity;

import java.util.List;
import org.crossbearing.model.Amount;

/**
 * A number in a sentence.
 *
 * @param from index of the first token, hedge included
 * @param to one past the last token, unit included
 * @param number index of the first token after the hedge
 * @param kind what kind of number it is
 * @param amount the interval; for a kind that is no figure only a placeholder
 * @param converted the same amount in other currencies, in brackets behind it
 * @param end one past the last token that belongs to it, conversions included
 * @param noun what a compound counts ("member" in "three-member"), empty if it is no compound
 */
public record Quantity(
    int from,
    int to,
    int number,
    Kind kind,
    Amount amount,
    List<Amount> converted,
    int end,
    String noun) {
  /** The kinds of numbers. */
  public enum Kind {
    COUNT,
    MONEY,
    /** A length of time. */
    DURATION,
    /** A percentage. */
    SHARE,
    /** A number with another unit. */
    MEASURE,
    /** The magnitude of a quake. */
    MAGNITUDE,
    /** A number that measures nothing: an age, date, time of day, address, model, score, label. */
    NONE
  }

  public Quantity {
    converted = List.copyOf(converted);
  }

  /** A quantity that is no compound and has no conversions. */
  static Quantity of(int from, int to, int number, Kind kind, Amount amount) {
    return new Quantity(from, to, number, kind, amount, List.of(), to, "");
  }

  /** Numbers that measure nothing. */
  static Quantity none(int from, int to) {
    return of(from, to, from, Kind.NONE, Amount.exactly(0));
  }

  /** Whether it is a single token such as "50-minute". */
  public boolean compound() {
    return !noun.isEmpty();
  }
}
