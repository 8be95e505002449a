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

  Sizes(NumeralReader numerals, Units units) {
    this.units = units;
    this.spans = new Spans(numerals, units);
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
    String sign = number.from() > free ? units.before(tokens, number.from()) : null;
    if (sign != null) {
      return signed(tokens, number, sign);
    }
    int to = number.to();
    boolean of = number.vague() && to < tokens.size() && tokens.get(to).is("of");
    Phrases.Match<String> money = units.money(tokens, of ? to + 1 : to);
    if (money != null) {
      return new Sized(number, number.from(), money.to(), Kind.MONEY, money.value());
    }
    return inherited != null
        ? new Sized(number, number.from(), to, Kind.MONEY, inherited)
        : measured(tokens, number);
  }

  /** An amount with a sign before it, and perhaps the currency once more behind it. */
  private Sized signed(List<Token> tokens, Numeral number, String sign) {
    int from = number.from() - 1;
    int to = number.to();
    String suffix = units.suffix(tokens, from, to);
    if (suffix != null) {
      return new Sized(number, from, to + 1, Kind.MONEY, suffix);
    }
    Phrases.Match<String> again = units.money(tokens, to);
    boolean named = again != null && again.value().equals(sign);
    return new Sized(number, from, named && again != null ? again.to() : to, Kind.MONEY, sign);
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
