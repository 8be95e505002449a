package org.crossbearing.reading.internal.quantity;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads an amount told again in other currencies: "($5,758; £4,291)". Thread-safe. */
final class Conversions {
  /** Longer brackets hold more than conversions. */
  private static final int TOKENS_MOST = 24;

  private final NumeralReader numerals;
  private final Hedges hedges;
  private final Units units;
  private final Sizes sizes;

  Conversions(NumeralReader numerals, Hedges hedges, Units units, Sizes sizes) {
    this.numerals = numerals;
    this.hedges = hedges;
    this.units = units;
    this.sizes = sizes;
  }

  /** The amounts in the brackets that open at token {@code at}; none if no such brackets do. */
  Converted read(List<Token> tokens, int at) {
    Converted none = new Converted(List.of(), at);
    if (at >= tokens.size() || !tokens.get(at).is("(") && !tokens.get(at).is("[")) {
      return none;
    }
    List<Amount> amounts = new ArrayList<>();
    int next = at + 1;
    while (next < tokens.size() && next < at + TOKENS_MOST && !closes(tokens.get(next))) {
      Numeral number = numerals.read(tokens, next);
      next = number == null ? next + 1 : amount(tokens, number, at + 1, amounts);
    }
    return amounts.isEmpty() || next >= tokens.size() ? none : new Converted(amounts, next + 1);
  }

  private static boolean closes(Token token) {
    return token.is(")") || token.is("]");
  }

  /** Adds the number if it is money, and returns where to read on. */
  private int amount(List<Token> tokens, Numeral number, int free, List<Amount> amounts) {
    Sized sized = sizes.of(tokens, number, free);
    if (sized.money()) {
      Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, sized.from());
      amounts.add(Hedges.amount(number, hedge == null ? null : hedge.value(), sized.unit()));
    }
    return Math.max(sized.to(), number.from() + 1);
  }

  /**
   * The currency named last before an amount that names none: "4.2 billion euros … and 1.6 billion
   * ($1.75bn)".
   */
  @Nullable String currencyBefore(List<Token> tokens, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Phrases.Match<String> word = units.money(tokens, i);
      if (word != null && !tokens.get(i).mark()) {
        return word.value();
      }
    }
    return null;
  }

  /**
   * What was read.
   *
   * @param end one past the closing bracket, or where the reading began if there was nothing
   */
  record Converted(List<Amount> amounts, int end) {}
}
