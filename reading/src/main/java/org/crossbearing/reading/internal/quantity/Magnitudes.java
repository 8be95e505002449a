package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the size of a quake: "magnitude of about 6.8", "magnitude-7". Thread-safe. */
final class Magnitudes {
  private static final String GLUED = "magnitude-";

  /** Characters of a magnitude with its decimal: "5.5". */
  private static final int DECIMAL = 3;

  /** How many words of a hedge may stand before the number. */
  private static final int HEDGE_MOST = 3;

  private final Hedges hedges;

  Magnitudes(Hedges hedges) {
    this.hedges = hedges;
  }

  /** Whether the word announces a magnitude. */
  static boolean begins(Token token) {
    return token.is("magnitude")
        || token.norm().startsWith(GLUED)
        || !digits(token.norm()).isEmpty();
  }

  /** The digits of "M5.5" or "Mw7.7", empty for anything else. */
  private static String digits(String norm) {
    int from = norm.startsWith("mw") ? 2 : norm.startsWith("m") ? 1 : norm.length();
    String digits = norm.substring(from);
    return digits.length() == DECIMAL && digits.charAt(1) == '.' && decimal(digits) != null
        ? digits
        : "";
  }

  /** Whether a number may be the size of a quake. */
  static boolean fits(Numeral number) {
    return !number.scaled() && number.high().compareTo(BigDecimal.TEN) < 0;
  }

  /** The magnitude told by the word at token {@code at}, or null. */
  @Nullable Quantity read(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    if (norm.startsWith(GLUED) || !digits(norm).isEmpty()) {
      String digits = norm.startsWith(GLUED) ? norm.substring(GLUED.length()) : digits(norm);
      BigDecimal value = decimal(digits);
      return value == null ? null : quantity(at, Numeral.of(at, at + 1, value), null);
    }
    int next = at + 1;
    if (next < tokens.size() && (tokens.get(next).is("of") || tokens.get(next).is("-"))) {
      next++;
    }
    int number = next;
    while (number < tokens.size() && number < next + HEDGE_MOST && tokens.get(number).word()) {
      number++;
    }
    boolean digits = number < tokens.size() && tokens.get(number).number();
    return digits ? hedged(tokens, at, next, number) : null;
  }

  /**
   * A magnitude whose number stands at {@code number}, with only its hedge from {@code next} on.
   */
  private @Nullable Quantity hedged(List<Token> tokens, int at, int next, int number) {
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, next, number);
    BigDecimal value = decimal(tokens.get(number).norm());
    boolean fits = number == next || hedge != null && hedge.from() == next;
    return value == null || !fits
        ? null
        : quantity(at, Numeral.of(number, number + 1, value), hedge == null ? null : hedge.value());
  }

  /** A magnitude from token {@code from} to the end of its number. */
  static Quantity quantity(int from, Numeral number, @Nullable Qualifier hedge) {
    return Quantity.of(
        from, number.to(), number.from(), Kind.MAGNITUDE, Hedges.amount(number, hedge, null));
  }

  private static @Nullable BigDecimal decimal(String digits) {
    return digits.matches("\\d{1,2}(\\.\\d+)?") ? new BigDecimal(digits) : null;
  }
}
