package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.crossbearing.reading.internal.quantity.NumberPhrases.Value;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads powers: "1.1^23", "12.32e+14", "1e10", "1.3x10^6". */
final class Powers {
  private static final int DIGITS = 4;

  private Powers() {}

  /** The power that begins at the number at token {@code at}, or null. */
  static @Nullable Value at(List<Token> tokens, int at) {
    BigDecimal base = tokens.get(at).number() ? NumeralReader.value(tokens.get(at)) : null;
    if (base == null || at + 1 >= tokens.size() || tokens.get(at + 1).spaced()) {
      return null;
    }
    String next = tokens.get(at + 1).norm();
    if (next.equals("^")) {
      return raised(tokens, at + 2, base.doubleValue(), 1);
    }
    if (next.equals("x10") && at + 2 < tokens.size() && tokens.get(at + 2).is("^")) {
      return raised(tokens, at + 3, 10, base.doubleValue());
    }
    if (next.equals("e")) {
      return raised(tokens, at + 2, 10, base.doubleValue());
    }
    boolean glued = next.length() > 1 && next.length() <= DIGITS && next.charAt(0) == 'e';
    boolean minus = glued && next.charAt(1) == '-';
    Integer exponent = glued ? number(next.substring(minus ? 2 : 1)) : null;
    int sign = minus ? -1 : 1;
    return exponent == null
        ? null
        : value(Math.pow(10, sign * exponent) * base.doubleValue(), at + 2);
  }

  private static @Nullable Value raised(List<Token> tokens, int at, double base, double times) {
    int sign = 1;
    int next = at;
    while (next < tokens.size() && !tokens.get(next).spaced() && signed(tokens.get(next))) {
      sign = tokens.get(next).norm().startsWith("-") ? -1 : sign;
      next++;
    }
    boolean number = next < tokens.size() && tokens.get(next).number();
    Integer exponent = number ? number(tokens.get(next).norm()) : null;
    return exponent == null ? null : value(Math.pow(base, sign * exponent) * times, next + 1);
  }

  private static boolean signed(Token token) {
    return token.is("-") || token.is("+") || token.is("--");
  }

  private static @Nullable Value value(double value, int to) {
    boolean plain = Double.isFinite(value);
    return plain ? new Value(BigDecimal.valueOf(value), to, BigDecimal.ONE) : null;
  }

  private static @Nullable Integer number(String digits) {
    boolean plain = digits.length() < DIGITS && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return plain && !digits.isEmpty() ? Integer.valueOf(digits) : null;
  }
}
