package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads numbers with halves and quarters: "one and a half million", "2½", "half an hour". */
final class Fractions {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Map<String, BigDecimal> SIGNS =
      Map.of("\u00BC", new BigDecimal("0.25"), "\u00BD", HALF, "\u00BE", new BigDecimal("0.75"));
  private static final String AND_A_HALF = "-and-a-half";

  private final NumeralReader numerals;
  private final Units units;

  Fractions(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The number with a fraction that begins at token {@code at}, or null. */
  @Nullable Numeral read(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.is("half") && article(tokens, at + 1) && units.unit(tokens, at + 2) != null) {
      return new Numeral(at, at + 2, HALF, HALF, false, null, true);
    }
    Numeral part = part(tokens, at);
    if (part != null) {
      return part;
    }
    String norm = token.norm();
    if (norm.endsWith(AND_A_HALF)) {
      BigDecimal whole = numerals.small(norm.substring(0, norm.length() - AND_A_HALF.length()));
      return whole == null ? null : scaled(tokens, at, at + 1, whole.add(HALF));
    }
    return mixed(tokens, at);
  }

  /** Whether "and a half" stands at token {@code at}. */
  static boolean andAHalf(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at).is("and")
        && tokens.get(at + 1).is("a")
        && tokens.get(at + 2).is("half");
  }

  /** "a quarter of a million", "half million", "three quarters of a billion"; or null. */
  private @Nullable Numeral part(List<Token> tokens, int at) {
    int noun = article(tokens, at) || is(tokens, at, "three") ? at + 1 : at;
    boolean half = is(tokens, noun, "half") && noun == at;
    boolean quarter = is(tokens, noun, "quarter") && !is(tokens, at, "three");
    boolean three =
        is(tokens, noun, "quarters") && is(tokens, at, "three")
            || is(tokens, noun, "three-quarters") && noun == at;
    if (!half && !quarter && !three) {
      return null;
    }
    int scale = is(tokens, noun + 1, "of") ? noun + 2 : noun + 1;
    scale = article(tokens, scale) && scale > noun + 1 ? scale + 1 : scale;
    BigDecimal value = half ? HALF : new BigDecimal(quarter ? "0.25" : "0.75");
    return numerals.scaleAt(tokens, scale) == null ? null : scaled(tokens, at, scale, value);
  }

  /** "two and a half", "2½". */
  private @Nullable Numeral mixed(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    BigDecimal whole = token.number() ? NumeralReader.value(token) : numerals.small(token.norm());
    if (whole == null || at + 1 >= tokens.size()) {
      return null;
    }
    Token next = tokens.get(at + 1);
    BigDecimal sign = next.spaced() ? null : SIGNS.get(next.norm());
    if (sign != null) {
      return scaled(tokens, at, at + 2, whole.add(sign));
    }
    return andAHalf(tokens, at + 1) ? scaled(tokens, at, at + 4, whole.add(HALF)) : null;
  }

  private Numeral scaled(List<Token> tokens, int from, int to, BigDecimal value) {
    BigDecimal scale = numerals.scaleAt(tokens, to);
    BigDecimal product = scale == null ? value : value.multiply(scale);
    return new Numeral(from, scale == null ? to : to + 1, product, product, false, null, true);
  }

  private static boolean article(List<Token> tokens, int at) {
    return is(tokens, at, "a") || is(tokens, at, "an");
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at < tokens.size() && tokens.get(at).is(norm);
  }
}
