package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads ranges: "between 4 and 14", "10–12", "400 to 500", "two or three". Thread-safe. */
final class Ranges {
  private static final Set<String> MOVED = WordSets.of("Ranges.MOVED");

  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "~");
  private static final Set<String> ANYWHERE = WordSets.of("Ranges.ANYWHERE");

  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final NumeralReader numerals;
  private final Hedges hedges;
  private final Units units;
  private final Sizes sizes;

  Ranges(NumeralReader numerals, Hedges hedges, Units units, Sizes sizes) {
    this.numerals = numerals;
    this.hedges = hedges;
    this.units = units;
    this.sizes = sizes;
  }

  /** The range whose lower bound is {@code first}, or null. */
  @Nullable Sized from(List<Token> tokens, Sized first, int free) {
    int joint = first.to();
    boolean joined =
        joint + 1 < tokens.size() && !first.number().vague() && joined(tokens, first, free);
    return joined ? join(tokens, first, joint + 1) : null;
  }

  private boolean joined(List<Token> tokens, Sized first, int free) {
    int joint = first.to();
    Token token = tokens.get(joint);
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, first.from());
    int before = (hedge == null ? first.from() : hedge.from()) - 1;
    boolean between = token.is("and") && before >= free && tokens.get(before).is("between");
    boolean from =
        before >= 0 && tokens.get(before).is("from") && !anywhere(tokens, free, before + 1);
    boolean dash =
        DASHES.contains(token.norm()) && !token.spaced() && !tokens.get(joint + 1).spaced();
    return between || dash || token.is("to") && !from || token.is("through") || token.is("or");
  }

  /** Whether "anything from" or the like stands before the token. */
  static boolean anywhere(List<Token> tokens, int free, int at) {
    return at - 2 >= free
        && ANYWHERE.contains(tokens.get(at - 2).norm())
        && tokens.get(at - 1).is("from");
  }

  private @Nullable Sized join(List<Token> tokens, Sized first, int at) {
    int start = units.sign(tokens.get(at)) != null && at + 1 < tokens.size() ? at + 1 : at;
    Numeral second = numerals.read(tokens, start);
    if (second == null || second.vague() || second.rest() != null) {
      return null;
    }
    Sized last = sizes.of(tokens, second, at, first.money() ? first.unit() : null);
    BigDecimal low = shared(first, second, last);
    BigDecimal high = last.number().high();
    boolean or = tokens.get(at - 1).is("or");
    BigDecimal step = second.dozen() ? TWELVE : BigDecimal.ONE;
    boolean near = !or || high.subtract(low).compareTo(BigDecimal.TWO.multiply(step)) <= 0;
    boolean same = first.unit() == null || first.unit().equals(last.unit());
    if (low.compareTo(high) >= 0 || !near || !same || change(tokens, first, last)) {
      return null;
    }
    Numeral both = new Numeral(first.from(), last.to(), low, high, false, null, second.scaled());
    return new Sized(both, first.from(), last.to(), last.kind(), last.unit());
  }

  /** "rose 2 cents to 1.1 dollars", "fell $2 to $64": by how much, and to what. */
  private static boolean change(List<Token> tokens, Sized first, Sized last) {
    if (!first.money() || !tokens.get(first.to()).is("to")) {
      return false;
    }
    BigDecimal low = first.number().low();
    BigDecimal high = last.number().high();
    boolean part = low.compareTo(BigDecimal.ONE) < 0 && high.compareTo(BigDecimal.ONE) >= 0;
    boolean moved = first.from() > 0 && MOVED.contains(tokens.get(first.from() - 1).norm());
    return part || moved && high.compareTo(low.multiply(BigDecimal.TEN)) > 0;
  }

  /** "20 to 50 cents", "4 to 5 million": the lower bound is counted in what the upper one is. */
  private static BigDecimal shared(Sized first, Numeral second, Sized last) {
    boolean same =
        last.number().high().compareTo(second.high()) == 0 || second.high().signum() == 0;
    return same
        ? scaled(first.number(), second)
        : first
            .number()
            .low()
            .multiply(last.number().high())
            .divide(second.high(), MathContext.DECIMAL64);
  }

  /** "4 to 5 million": the lower bound takes the scale of the upper one. */
  private static BigDecimal scaled(Numeral first, Numeral second) {
    if (second.dozen() && !first.dozen() && first.low().compareTo(TWELVE) < 0) {
      return first.low().multiply(TWELVE);
    }
    boolean scales = second.scaled() && !first.scaled() && first.low().compareTo(THOUSAND) < 0;
    return scales ? first.low().multiply(scale(second)) : first.low();
  }

  private static BigDecimal scale(Numeral number) {
    BigDecimal scale = BigDecimal.ONE;
    while (number.high().compareTo(scale.multiply(THOUSAND)) >= 0) {
      scale = scale.multiply(THOUSAND);
    }
    return scale;
  }

  /** The interval of a range under a hedge. */
  static Amount amount(Sized range, @Nullable Qualifier hedge) {
    BigDecimal low = range.number().low();
    BigDecimal high = range.number().high();
    Qualifier qualifier = hedge == null ? Qualifier.BETWEEN : hedge;
    return switch (qualifier) {
      case AT_LEAST, MORE_THAN -> new Amount(low, null, low, qualifier, range.unit());
      case AT_MOST, LESS_THAN -> new Amount(null, high, high, qualifier, range.unit());
      default -> new Amount(low, high, null, Qualifier.BETWEEN, range.unit());
    };
  }
}
