package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the currency or unit of a number, before or behind it. Thread-safe. */
final class Sizes {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Units units;
  private final Spans spans;
  private final Sums sums;

  Sizes(NumeralReader numerals, Units units) {
    this.units = units;
    this.spans = new Spans(numerals, units);
    this.sums = new Sums(numerals, units);
  }

  /** The number with its currency or unit. */
  Sized of(List<Token> tokens, Numeral number, int free) {
    return of(tokens, number, free, null);
  }

  /**
   * The number with its currency or unit.
   *
   * @param inherited the currency of a number that names none, or null
   */
  Sized of(List<Token> tokens, Numeral number, int free, @Nullable String inherited) {
    Sized money = sums.of(tokens, number, free);
    if (money != null) {
      return money;
    }
    return inherited != null
        ? new Sized(number, number.from(), number.to(), Kind.MONEY, inherited)
        : measured(tokens, number);
  }

  private Sized measured(List<Token> tokens, Numeral number) {
    int from = number.from();
    int to = number.to();
    if (to < tokens.size() && tokens.get(to).is("magnitude") && Magnitudes.fits(number)) {
      return new Sized(number, from, to + 1, Kind.MAGNITUDE, null);
    }
    Phrases.Match<Units.Unit> unit = units.unit(tokens, to);
    if (unit == null || unit.value().code().equals("in") && tokens.get(to).is("in")) {
      return new Sized(number, from, to, Kind.COUNT, null);
    }
    return switch (unit.value().kind()) {
      case "time" -> lasting(tokens, number, unit);
      case "share" -> new Sized(number, from, unit.to(), Kind.SHARE, unit.value().code());
      default -> new Sized(number, from, unit.to(), Kind.MEASURE, unit.value().code());
    };
  }

  /** A length of time, with the half in "an hour and a half". */
  private Sized lasting(List<Token> tokens, Numeral number, Phrases.Match<Units.Unit> unit) {
    String code = unit.value().code();
    if (!Fractions.andAHalf(tokens, unit.to())) {
      Sized plain = new Sized(number, number.from(), unit.to(), Kind.DURATION, code);
      return number.vague() ? plain : spans.further(tokens, plain);
    }
    BigDecimal value = number.low().add(HALF);
    Numeral longer = new Numeral(number.from(), number.to(), value, value, false, null, true);
    return new Sized(longer, number.from(), unit.to() + 3, Kind.DURATION, code);
  }
}
