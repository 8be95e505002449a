package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the currency of a number, before or behind it. Thread-safe. */
final class Sums {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumeralReader numerals;
  private final Units units;

  Sums(NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.units = units;
  }

  /** The sum of money that the number tells, or null. */
  @Nullable Sized of(List<Token> tokens, Numeral number, int free) {
    String sign = number.from() > free ? units.before(tokens, number.from()) : null;
    if (sign != null) {
      return signed(tokens, number, sign, free);
    }
    Units.Scaled led = number.from() > free ? units.scaled(tokens.get(number.from() - 1)) : null;
    if (led != null) {
      return times(number, number.from() - 1, number.to(), led.by(), led.code());
    }
    String word = number.from() > free ? units.wordBefore(tokens, number) : null;
    if (word != null) {
      return new Sized(number, number.from() - 1, number.to(), Kind.MONEY, word);
    }
    int to = number.to();
    boolean of = number.vague() && to < tokens.size() && tokens.get(to).is("of");
    Phrases.Match<String> money = units.money(tokens, of ? to + 1 : to);
    if (money != null && !(led(tokens, to) && !tokens.get(to + 1).spaced())) {
      return further(tokens, behind(tokens, number, money));
    }
    Units.Scaled scaled = to < tokens.size() ? units.scaled(tokens.get(to)) : null;
    return scaled != null
        ? times(number, number.from(), to + 1, scaled.by(), scaled.code())
        : minor(tokens, number);
  }

  /** An amount with a sign before it, and perhaps the currency once more behind it. */
  private Sized signed(List<Token> tokens, Numeral number, String sign, int free) {
    int from = number.from() - 1;
    int to = number.to();
    String suffix = units.suffix(tokens, from, to);
    if (suffix != null) {
      return new Sized(number, from, to + 1, Kind.MONEY, suffix);
    }
    String apart = units.apart(tokens, from, free);
    if (apart != null) {
      return new Sized(number, from - 1, to, Kind.MONEY, apart);
    }
    Phrases.Match<String> again = led(tokens, to) ? null : units.money(tokens, to);
    boolean named = again != null && again.value().equals(sign);
    return new Sized(number, from, named && again != null ? again.to() : to, Kind.MONEY, sign);
  }

  /** Whether a sign at token {@code at} belongs to the number behind it. */
  private static boolean led(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).mark()
        && tokens.get(at).spaced()
        && tokens.get(at + 1).number();
  }

  /** "75 euros", "75 USD million". */
  private Sized behind(List<Token> tokens, Numeral number, Phrases.Match<String> money) {
    BigDecimal scale = number.scaled() ? null : numerals.scaleAt(tokens, money.to());
    boolean code = tokens.get(money.to() - 1).allCapitals();
    return scale != null && code
        ? times(number, number.from(), money.to() + 1, scale, money.value())
        : new Sized(number, number.from(), money.to(), Kind.MONEY, money.value());
  }

  /** "50 cents", or null. */
  private @Nullable Sized minor(List<Token> tokens, Numeral number) {
    Phrases.Match<Units.Minor> minor = units.minor(tokens, number.to());
    return minor == null
        ? null
        : times(
            number,
            number.from(),
            minor.to(),
            BigDecimal.ONE.divide(minor.value().many(), MathContext.DECIMAL64),
            minor.value().code());
  }

  /** "13 dollars and 45 cents", "13 dollars 45". */
  private Sized further(List<Token> tokens, Sized sum) {
    int at = sum.to();
    boolean and = at < tokens.size() && tokens.get(at).is("and");
    int next = and ? at + 1 : at;
    Numeral more = next < tokens.size() ? numerals.read(tokens, next) : null;
    boolean less = more != null && more.rest() == null && more.high().compareTo(HUNDRED) < 0;
    if (!less || more == null || sum.number().vague() || sum.number().scaled()) {
      return sum;
    }
    Phrases.Match<Units.Minor> minor = units.minor(tokens, more.to());
    boolean named = minor != null && minor.value().code().equals(sum.unit());
    boolean between = sum.from() > 0 && tokens.get(sum.from() - 1).is("between");
    boolean two = more.low().compareTo(BigDecimal.TEN) >= 0;
    boolean bare = two && !between && closes(tokens, more.to());
    if (!named && !bare) {
      return sum;
    }
    BigDecimal value = sum.number().low().add(more.low().divide(HUNDRED, MathContext.DECIMAL64));
    int to = named && minor != null ? minor.to() : more.to();
    Numeral both = new Numeral(sum.number().from(), to, value, value, false, null, true);
    return new Sized(both, sum.from(), to, Kind.MONEY, sum.unit());
  }

  private static boolean closes(List<Token> tokens, int at) {
    return at >= tokens.size() || tokens.get(at).mark() && ".,;?!".contains(tokens.get(at).norm());
  }

  private static Sized times(
      Numeral number, int from, int to, BigDecimal by, @Nullable String unit) {
    Numeral product =
        new Numeral(
            number.from(),
            to,
            plain(number.low().multiply(by)),
            plain(number.high().multiply(by)),
            number.dozen(),
            null,
            true);
    return new Sized(product, from, to, Kind.MONEY, unit);
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
