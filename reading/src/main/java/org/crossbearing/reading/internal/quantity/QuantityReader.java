package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds every number of a sentence, with hedge, unit and conversion. Thread-safe. */
public final class QuantityReader {
  private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
  private static final Set<String> ZERO_HEADS = Set.of("no", "zero");

  private final NumeralReader numerals;
  private final Fractions fractions;
  private final Hedges hedges;
  private final Units units;
  private final NonFigures nonFigures;

  /** Reads the tables of {@code language}. */
  public QuantityReader(String language, Words words) {
    this.numerals = new NumeralReader(language);
    this.hedges = new Hedges(language);
    this.units = new Units(language, words);
    this.fractions = new Fractions(numerals, units);
    this.nonFigures = new NonFigures(language, words);
  }

  /** The quantities of the sentence, in order, not overlapping. */
  public List<Quantity> read(Sentence sentence, boolean titleCase) {
    List<Quantity> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int at = 0;
    int free = 0;
    while (at < tokens.size()) {
      Quantity quantity = at(tokens, at, free, titleCase);
      if (quantity == null) {
        at++;
      } else {
        found.add(quantity);
        at = Math.max(quantity.end(), at + 1);
        free = at;
      }
    }
    return found;
  }

  private @Nullable Quantity at(List<Token> tokens, int at, int free, boolean titleCase) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.CLOCK) {
      return none(at, at + 1);
    }
    if (ZERO_HEADS.contains(token.norm()) || token.is("nobody") || token.is("none")) {
      return zero(tokens, at);
    }
    if (token.is("magnitude") || token.norm().startsWith("magnitude-")) {
      return magnitude(tokens, at);
    }
    Numeral number = number(tokens, at, free);
    if (number == null) {
      return null;
    }
    boolean money = at > free && sign(tokens, at) != null;
    int nothing = money ? -1 : nonFigures.end(tokens, number, titleCase);
    if (nothing > 0) {
      return none(at, nothing);
    }
    if (number.rest() != null) {
      return compound(tokens, number, free);
    }
    return sized(tokens, number, free);
  }

  private @Nullable String sign(List<Token> tokens, int number) {
    String sign = units.sign(tokens.get(number - 1));
    return sign != null ? sign : units.letter(tokens.get(number - 1), tokens.get(number));
  }

  private @Nullable Numeral number(List<Token> tokens, int at, int free) {
    Numeral fraction = fractions.read(tokens, at);
    Numeral number = fraction == null ? numerals.read(tokens, at) : fraction;
    return number == null && oneOf(tokens, at, free)
        ? new Numeral(at, at + 1, BigDecimal.ONE, BigDecimal.ONE, false, null, false)
        : number;
  }

  /** "more than an hour", "a day and a half": the article counts. */
  private boolean oneOf(List<Token> tokens, int at, int free) {
    if (!tokens.get(at).is("a") && !tokens.get(at).is("an")) {
      return false;
    }
    Phrases.Match<Units.Unit> unit = units.unit(tokens, at + 1);
    return unit != null
        && unit.value().kind().equals("time")
        && (Fractions.andAHalf(tokens, unit.to()) || hedges.before(tokens, free, at) != null);
  }

  private static Quantity none(int from, int to) {
    return new Quantity(from, to, from, Kind.NONE, Amount.exactly(0), List.of(), to, "");
  }

  private static @Nullable Quantity zero(List<Token> tokens, int at) {
    int to = at + 1;
    if (tokens.get(at).is("no") && to < tokens.size()) {
      Token next = tokens.get(to);
      if (next.is("one")) {
        to++;
      } else if (!next.word()
          || Set.of("longer", "more", "less", "fewer", "matter").contains(next.norm())) {
        return null;
      }
    }
    return new Quantity(at, to, at, Kind.COUNT, Amount.exactly(0), List.of(), to, "");
  }

  private @Nullable Quantity magnitude(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    if (norm.startsWith("magnitude-")) {
      BigDecimal value = decimal(norm.substring("magnitude-".length()));
      return value == null ? null : magnitude(at, at, at + 1, value, null);
    }
    int next = at + 1;
    if (next < tokens.size() && (tokens.get(next).is("of") || tokens.get(next).is("-"))) {
      next++;
    }
    int number = next;
    while (number < tokens.size() && number < next + 3 && tokens.get(number).word()) {
      number++;
    }
    if (number >= tokens.size() || !tokens.get(number).number()) {
      return null;
    }
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, next, number);
    BigDecimal value = decimal(tokens.get(number).norm());
    boolean fits = number == next || hedge != null && hedge.from() == next;
    return value == null || !fits
        ? null
        : magnitude(at, number, number + 1, value, hedge == null ? null : hedge.value());
  }

  private Quantity magnitude(
      int from, int number, int to, BigDecimal value, @Nullable Qualifier hedge) {
    Numeral numeral = new Numeral(number, to, value, value, false, null, false);
    return new Quantity(
        from, to, number, Kind.MAGNITUDE, Hedges.amount(numeral, hedge, null), List.of(), to, "");
  }

  private static @Nullable BigDecimal decimal(String digits) {
    return digits.matches("\\d{1,2}(\\.\\d+)?") ? new BigDecimal(digits) : null;
  }

  /** "50-minute", "three-member", "6.8-magnitude", "3,000-odd". */
  private Quantity compound(List<Token> tokens, Numeral number, int free) {
    int at = number.from();
    String rest = number.rest() == null ? "" : number.rest();
    rest = rest.endsWith("-long") ? rest.substring(0, rest.length() - "-long".length()) : rest;
    Qualifier suffix = hedges.suffix(rest);
    if (suffix != null) {
      Numeral plain = new Numeral(at, at + 1, number.low(), number.high(), false, null, false);
      return new Quantity(
          at, at + 1, at, Kind.COUNT, Hedges.amount(plain, suffix, null), List.of(), at + 1, "");
    }
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, at);
    Qualifier qualifier = hedge == null ? null : hedge.value();
    int from = hedge == null ? at : hedge.from();
    String last = rest.substring(rest.lastIndexOf('-') + 1);
    Units.Unit unit = units.unit(rest.replace('-', ' '));
    String money = units.money(rest);
    if (rest.endsWith("old") || last.equals("storey") || last.equals("story")) {
      return none(at, at + 1);
    }
    if (rest.startsWith("magnitude")) {
      return magnitude(from, at, at + 1, number.low(), qualifier);
    }
    if (money != null) {
      return compound(Kind.MONEY, from, number, qualifier, money, rest);
    }
    if (unit != null) {
      Kind kind = unit.kind().equals("time") ? Kind.DURATION : Kind.NONE;
      return compound(kind, from, number, qualifier, unit.code(), rest);
    }
    boolean counts =
        Set.of("member", "strong", "person", "man", "nation", "country").contains(rest);
    return counts ? compound(Kind.COUNT, from, number, qualifier, null, rest) : none(at, at + 1);
  }

  private static Quantity compound(
      Kind kind,
      int from,
      Numeral number,
      @Nullable Qualifier hedge,
      @Nullable String unit,
      String noun) {
    return new Quantity(
        from,
        number.to(),
        number.from(),
        kind,
        Hedges.amount(number, hedge, unit),
        List.of(),
        number.to(),
        noun);
  }

  private Quantity sized(List<Token> tokens, Numeral first, int free) {
    Sized one = unit(tokens, first, free, null);
    Sized range = range(tokens, one, free);
    Sized sized = range == null ? one : range;
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, sized.from());
    int from = hedge == null ? sized.from() : hedge.from();
    Qualifier qualifier = hedge == null ? null : hedge.value();
    int to = sized.to();
    Phrases.Match<Qualifier> after = hedge == null ? hedges.after(tokens, to) : null;
    if (after != null
        && !(after.value() == Qualifier.AT_LEAST && numberFollows(tokens, after.to()))) {
      qualifier = after.value();
      to = after.to();
    }
    boolean between = range != null;
    if (between && from > free && tokens.get(from - 1).is("between")) {
      from--;
    }
    Amount amount =
        between ? range(sized, qualifier) : Hedges.amount(sized.number(), qualifier, sized.unit());
    List<Amount> converted = new ArrayList<>();
    int end =
        sized.kind() == Kind.MONEY || sized.number().scaled()
            ? conversions(tokens, to, converted)
            : to;
    if (!converted.isEmpty() && sized.kind() == Kind.COUNT) {
      return new Quantity(
          from,
          to,
          sized.from(),
          Kind.MONEY,
          amount.in(currencyBefore(tokens, free)),
          converted,
          end,
          "");
    }
    return new Quantity(from, to, sized.from(), sized.kind(), amount, converted, end, "");
  }

  private boolean numberFollows(List<Token> tokens, int at) {
    return at < tokens.size() && numerals.read(tokens, at) != null;
  }

  /**
   * The currency named last before an amount that names none: "4.2 billion euros … and 1.6 billion
   * ($1.75bn)".
   */
  private @Nullable String currencyBefore(List<Token> tokens, int before) {
    for (int i = before - 1; i >= 0; i--) {
      Phrases.Match<String> word = units.money(tokens, i);
      if (word != null && !tokens.get(i).mark()) {
        return word.value();
      }
    }
    return null;
  }

  private static Amount range(Sized sized, @Nullable Qualifier hedge) {
    Numeral number = sized.number();
    Qualifier qualifier = hedge == null || hedge == Qualifier.ABOUT ? Qualifier.BETWEEN : hedge;
    return switch (qualifier) {
      case AT_LEAST, MORE_THAN ->
          new Amount(number.low(), null, number.low(), qualifier, sized.unit());
      case AT_MOST, LESS_THAN ->
          new Amount(null, number.high(), number.high(), qualifier, sized.unit());
      default -> new Amount(number.low(), number.high(), null, Qualifier.BETWEEN, sized.unit());
    };
  }

  /** The number with its currency or unit. */
  private Sized unit(List<Token> tokens, Numeral number, int free, @Nullable String inherited) {
    int from = number.from();
    int to = number.to();
    String sign = from > free ? sign(tokens, from) : null;
    if (sign != null) {
      String suffix = units.suffix(tokens, from - 1, to);
      if (suffix != null) {
        return new Sized(number, from - 1, to + 1, Kind.MONEY, suffix);
      }
      Phrases.Match<String> again = units.money(tokens, to);
      boolean named = again != null && again.value().equals(sign);
      return new Sized(
          number, from - 1, named && again != null ? again.to() : to, Kind.MONEY, sign);
    }
    boolean of = number.vague() && to < tokens.size() && tokens.get(to).is("of");
    Phrases.Match<String> money = units.money(tokens, of ? to + 1 : to);
    if (money != null) {
      return new Sized(number, from, money.to(), Kind.MONEY, money.value());
    }
    if (inherited != null) {
      return new Sized(number, from, to, Kind.MONEY, inherited);
    }
    if (to < tokens.size() && tokens.get(to).is("magnitude") && sizeOfQuake(number)) {
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
  private static Sized lasting(List<Token> tokens, Numeral number, Phrases.Match<Units.Unit> unit) {
    String code = unit.value().code();
    if (!Fractions.andAHalf(tokens, unit.to())) {
      return new Sized(number, number.from(), unit.to(), Kind.DURATION, code);
    }
    BigDecimal value = number.low().add(new BigDecimal("0.5"));
    Numeral longer = new Numeral(number.from(), number.to(), value, value, false, null, true);
    return new Sized(longer, number.from(), unit.to() + 3, Kind.DURATION, code);
  }

  private static boolean sizeOfQuake(Numeral number) {
    return !number.scaled() && number.high().compareTo(BigDecimal.TEN) < 0;
  }

  /** "between 4 and 14", "10–12", "400 to 500", "two or three"; null if no range begins here. */
  private @Nullable Sized range(List<Token> tokens, Sized first, int free) {
    int joint = first.to();
    if (joint + 1 >= tokens.size() || first.number().vague()) {
      return null;
    }
    Token token = tokens.get(joint);
    Phrases.Match<Qualifier> hedge = hedges.before(tokens, free, first.from());
    int before = (hedge == null ? first.from() : hedge.from()) - 1;
    boolean between = token.is("and") && before >= free && between(tokens, before);
    boolean from = before >= 0 && tokens.get(before).is("from");
    boolean dash =
        DASHES.contains(token.norm()) && !token.spaced() && !tokens.get(joint + 1).spaced();
    boolean to = token.is("to") && !from;
    boolean or = token.is("or");
    return between || dash || to || or ? join(tokens, first, joint + 1, or) : null;
  }

  private static boolean between(List<Token> tokens, int before) {
    return tokens.get(before).is("between");
  }

  private @Nullable Sized join(List<Token> tokens, Sized first, int at, boolean or) {
    int start = units.sign(tokens.get(at)) != null && at + 1 < tokens.size() ? at + 1 : at;
    Numeral second = numerals.read(tokens, start);
    if (second == null || second.vague() || second.rest() != null) {
      return null;
    }
    Sized last =
        unit(
            tokens,
            second,
            start > at ? at : start,
            first.unit() != null && first.kind() == Kind.MONEY ? first.unit() : null);
    BigDecimal low = first.number().low();
    BigDecimal high = second.high();
    boolean scales =
        second.scaled() && !first.number().scaled() && low.compareTo(BigDecimal.valueOf(1000)) < 0;
    BigDecimal scaled = scales ? low.multiply(scaleOf(second)) : low;
    boolean near = or ? high.subtract(scaled).compareTo(BigDecimal.TWO) <= 0 : true;
    boolean same = first.unit() == null || first.unit().equals(last.unit());
    if (scaled.compareTo(high) >= 0 || !near || !same) {
      return null;
    }
    Numeral both = new Numeral(first.from(), last.to(), scaled, high, false, null, second.scaled());
    return new Sized(both, first.from(), last.to(), last.kind(), last.unit());
  }

  private static BigDecimal scaleOf(Numeral number) {
    BigDecimal scale = BigDecimal.ONE;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    while (number.high().compareTo(scale.multiply(thousand)) >= 0) {
      scale = scale.multiply(thousand);
    }
    return scale;
  }

  /** Reads "($384m)" or "($5,758; £4,291)" and returns where it ends. */
  private int conversions(List<Token> tokens, int at, List<Amount> converted) {
    if (at >= tokens.size() || !tokens.get(at).is("(") && !tokens.get(at).is("[")) {
      return at;
    }
    int next = at + 1;
    List<Amount> amounts = new ArrayList<>();
    while (next < tokens.size()
        && next < at + 24
        && !tokens.get(next).is(")")
        && !tokens.get(next).is("]")) {
      Numeral number = numerals.read(tokens, next);
      if (number == null) {
        next++;
        continue;
      }
      Sized sized = unit(tokens, number, at + 1, null);
      Phrases.Match<Qualifier> hedge = hedges.before(tokens, at + 1, sized.from());
      if (sized.kind() == Kind.MONEY) {
        amounts.add(Hedges.amount(number, hedge == null ? null : hedge.value(), sized.unit()));
      }
      next = Math.max(sized.to(), next + 1);
    }
    if (amounts.isEmpty() || next >= tokens.size()) {
      return at;
    }
    converted.addAll(amounts);
    return next + 1;
  }

  private record Sized(Numeral number, int from, int to, Kind kind, @Nullable String unit) {}
}
