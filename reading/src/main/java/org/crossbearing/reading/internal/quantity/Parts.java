package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.crossbearing.reading.internal.quantity.NumberPhrases.Value;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads fractions of several words above and below: "one hundred thirty-fifths", "two hundred and
 * three quarters". What stands below is as long as it can be. Thread-safe.
 */
final class Parts {
  /** Words of a fraction at most. */
  private static final int MOST = 8;

  private final Cardinals cardinals;
  private final NumeralReader numerals;
  private final Denominators denominators;

  Parts(Cardinals cardinals, NumeralReader numerals, Denominators denominators) {
    this.cardinals = cardinals;
    this.numerals = numerals;
    this.denominators = denominators;
  }

  /** The fraction of more than two words that begins at token {@code at}, or null. */
  @Nullable Value read(List<Token> tokens, int at) {
    int last = last(tokens, at);
    if (last < at + 2) {
      return null;
    }
    Value mixed = mixed(tokens, at, last);
    for (int split = at + 1; split <= last && mixed == null; split++) {
      BigDecimal top = whole(tokens.subList(at, split));
      BigDecimal below = top == null ? null : below(tokens.subList(split, last + 1), one(top));
      if (top != null && below != null) {
        return new Value(top.divide(below, MathContext.DECIMAL64), last + 1, BigDecimal.ONE);
      }
    }
    return mixed;
  }

  /**
   * The token that ends what stands below, behind nothing but number words; -1 if there is none.
   */
  private int last(List<Token> tokens, int at) {
    for (int i = at; i < Math.min(tokens.size(), at + MOST); i++) {
      String norm = tokens.get(i).norm();
      if (i > at && denominators.value(norm) != null) {
        return i;
      }
      boolean number = numerals.small(norm) != null || numerals.scaleAt(tokens, i) != null;
      if (!number && !(i > at && (norm.equals("and") || norm.equals("-")))) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "one hundred and three quarters": a whole number and less than one; or null. Of "two million
   * and three quarters" the quarters are of a million.
   */
  private @Nullable Value mixed(List<Token> tokens, int at, int last) {
    for (int and = at + 1; and < last; and++) {
      BigDecimal scale = numerals.scaleAt(tokens, and - 1);
      boolean small = scale == null || scale.compareTo(BigDecimal.valueOf(100)) <= 0;
      boolean joins = small && tokens.get(and).is("and");
      BigDecimal whole = joins ? whole(tokens.subList(at, and)) : null;
      BigDecimal top = whole == null ? null : whole(tokens.subList(and + 1, last));
      BigDecimal below = top == null ? null : below(tokens.subList(last, last + 1), one(top));
      if (whole != null && top != null && below != null && top.compareTo(below) < 0) {
        BigDecimal part = top.divide(below, MathContext.DECIMAL64);
        return new Value(whole.add(part), last + 1, BigDecimal.ONE);
      }
    }
    return null;
  }

  private static boolean one(BigDecimal top) {
    return top.compareTo(BigDecimal.ONE) == 0;
  }

  /** The number that all the words make, or null. */
  private @Nullable BigDecimal whole(List<Token> words) {
    boolean open = !words.isEmpty() && !words.getLast().is("and");
    Value value = open ? cardinals.read(words, 0) : null;
    return value != null && value.to() == words.size() ? value.number() : null;
  }

  /** What "thirty fifths" or "one hundred and fifth" stand for, or null. */
  private @Nullable BigDecimal below(List<Token> words, boolean one) {
    int last = words.size() - 1;
    String norm = words.get(last).norm();
    BigDecimal end = norm.endsWith("s") || one ? denominators.value(norm) : null;
    if (end == null || last == 0) {
      return end;
    }
    boolean and = words.get(last - 1).is("and");
    BigDecimal start =
        numerals.scaleAt(words, 0) != null ? null : whole(words.subList(0, and ? last - 1 : last));
    boolean fits = start != null && fits(start, end);
    return fits && start != null ? start.add(end) : null;
  }

  /** Whether the second goes on from the first: "thirty" and "fifths", not "five" and "fifths". */
  private static boolean fits(BigDecimal start, BigDecimal end) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    boolean tens =
        start.remainder(BigDecimal.TEN).signum() == 0 && end.compareTo(BigDecimal.TEN) < 0;
    boolean hundreds = start.remainder(hundred).signum() == 0 && end.compareTo(hundred) < 0;
    return start.compareTo(BigDecimal.TEN) > 0 && (tens || hundreds);
  }
}
