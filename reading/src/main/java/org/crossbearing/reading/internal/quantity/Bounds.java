package org.crossbearing.reading.internal.quantity;

import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Joins two bounds of one number: "more than 10 but fewer than 20". Behind "and" both must compare
 * by "than", since "at least 12 and almost 30" are two numbers. Thread-safe.
 */
final class Bounds {
  private static final Set<Qualifier> LOWER = Set.of(Qualifier.MORE_THAN, Qualifier.AT_LEAST);
  private static final Set<Qualifier> UPPER = Set.of(Qualifier.LESS_THAN, Qualifier.AT_MOST);
  private static final Set<String> COMPARING = Set.of("than", "above", "below");
  private static final int LONGEST = 6;

  private final NumeralReader numerals;
  private final Hedges hedges;
  private final Sizes sizes;

  Bounds(NumeralReader numerals, Hedges hedges, Sizes sizes) {
    this.numerals = numerals;
    this.hedges = hedges;
    this.sizes = sizes;
  }

  /** The range that {@code one}, hedged, begins, or null. */
  @Nullable Quantity of(List<Token> tokens, Sized one, SizedNumbers.Hedged hedged) {
    Qualifier first = hedged.hedge();
    int joint = hedged.to();
    boolean bound = first != null && (LOWER.contains(first) || UPPER.contains(first));
    boolean but = joint < tokens.size() && tokens.get(joint).is("but");
    boolean and = joint < tokens.size() && tokens.get(joint).is("and");
    if (!bound || !but && !(and && compares(tokens, hedged.from(), one.from()))) {
      return null;
    }
    int at = joint + 1;
    while (at < tokens.size() && at <= joint + LONGEST && numerals.read(tokens, at) == null) {
      at++;
    }
    Numeral number = at < tokens.size() ? numerals.read(tokens, at) : null;
    if (number == null || number.vague() || number.rest() != null || one.number().vague()) {
      return null;
    }
    Sized other = sizes.of(tokens, number, joint + 1, one.money() ? one.unit() : null);
    Phrases.Match<Qualifier> second = hedges.before(tokens, joint + 1, other.from());
    boolean next = second != null && second.from() == joint + 1;
    boolean compared = second != null && compares(tokens, second.from(), at);
    boolean joined = next && second != null && (but || compared && counts(tokens, other));
    return joined && second != null && first != null
        ? between(one, hedged.from(), first, other, second.value())
        : null;
  }

  /** Not "more than 10 and fewer than 40 survived", which tells two things. */
  private static boolean counts(List<Token> tokens, Sized other) {
    Token behind = other.to() < tokens.size() ? tokens.get(other.to()) : null;
    return behind == null
        || behind.mark()
        || other.unit() != null
        || behind.is("people")
        || behind.norm().endsWith("s");
  }

  private static boolean compares(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().anyMatch(token -> COMPARING.contains(token.norm()));
  }

  private static @Nullable Quantity between(
      Sized one, int from, Qualifier first, Sized other, Qualifier second) {
    boolean up = LOWER.contains(first) && UPPER.contains(second);
    boolean down = UPPER.contains(first) && LOWER.contains(second);
    Sized low = up ? one : other;
    Sized high = up ? other : one;
    boolean same = one.unit() == null || one.unit().equals(other.unit());
    if (!up && !down || !same || low.number().low().compareTo(high.number().low()) >= 0) {
      return null;
    }
    Amount amount =
        new Amount(low.number().low(), high.number().low(), null, Qualifier.BETWEEN, other.unit());
    return Quantity.of(from, other.to(), one.from(), other.kind(), amount);
  }
}
