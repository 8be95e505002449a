package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of every shape, whatever they stand for: "minus five point five", "two thirds",
 * "five and a quarter", "40 000", "one over three", "half a million". Linear in what it takes in.
 * Thread-safe.
 */
final class NumberPhrases {
  private static final MathContext EXACT = MathContext.DECIMAL64;
  private static final Set<String> MINUS = Set.of("minus", "negative");
  private static final Set<String> SIGNS = Set.of("<", ">", "=", "\u2264", "\u2265");

  /** Words before a half that stands for itself: "more than half". */
  private static final Set<String> HEDGES = WordSets.of("NumberPhrases.HEDGES");

  private static final int PLACES = 12;
  private static final int LONGEST = 40;

  private final NumeralReader numerals;
  private final Cardinals cardinals;
  private final Denominators denominators;
  private final Parts parts;

  NumberPhrases(String language, NumeralReader numerals) {
    this.numerals = numerals;
    this.denominators = new Denominators(language);
    this.cardinals = new Cardinals(numerals, denominators);
    this.parts = new Parts(cardinals, numerals, denominators);
  }

  /** A value and where it ends; {@code scale} is the last large unit in it, else one. */
  record Value(BigDecimal number, int to, BigDecimal scale) {}

  /** The number that begins at token {@code at}, or null. */
  @Nullable Numeral read(List<Token> tokens, int at) {
    boolean apart = at == 0 && tokens.size() > 1 && tokens.get(0).is("-");
    int start = apart || sign(tokens, at) ? at + 1 : at;
    Value value = unsigned(tokens, start);
    boolean point = apart && tokens.get(1).spaced();
    if (value == null || point && value.to() < tokens.size()) {
      return null;
    }
    BigDecimal number = start > at ? value.number().negate() : value.number();
    return new Numeral(at, value.to(), number, number, false, null, true);
  }

  /** "minus", "negative", or a dash right before the number with space before it. */
  private static boolean sign(List<Token> tokens, int at) {
    boolean next = at + 1 < tokens.size();
    boolean free = at == 0 || tokens.get(at).spaced() || SIGNS.contains(tokens.get(at - 1).norm());
    boolean dash = tokens.get(at).is("-") && free;
    return next && (MINUS.contains(tokens.get(at).norm()) || dash && !tokens.get(at + 1).spaced());
  }

  private @Nullable Value unsigned(List<Token> tokens, int at) {
    Value part = share(tokens, at);
    if (part != null) {
      return scaled(tokens, part);
    }
    Value power = Powers.at(tokens, at);
    Value whole = power != null ? power : cardinals.read(tokens, at);
    if (whole == null || power != null) {
      return power;
    }
    Value point = point(tokens, whole);
    Value over = point != null ? point : over(tokens, whole);
    return over != null ? over : mixed(tokens, whole);
  }

  /** "two thirds", "a fifth", "3/4", "⅔", "half". */
  private @Nullable Value share(List<Token> tokens, int at) {
    BigDecimal sign = Denominators.sign(tokens.get(at).text());
    if (sign != null) {
      return new Value(sign, at + 1, BigDecimal.ONE);
    }
    String norm = tokens.get(at).norm();
    if (norm.equals("half") || norm.equals("quarter") && numerals.scaleAt(tokens, at + 1) != null) {
      BigDecimal half = new BigDecimal(norm.equals("half") ? "0.5" : "0.25");
      Value value = scaled(tokens, new Value(half, at + 1, BigDecimal.ONE));
      boolean hedged = norm.equals("half") && at > 0 && HEDGES.contains(tokens.get(at - 1).norm());
      return hedged || value.to() > at + 1 ? value : null;
    }
    Value hyphened = hyphened(norm, at);
    if (hyphened != null) {
      return hyphened;
    }
    boolean article = norm.equals("a") || norm.equals("an");
    boolean quarter = article && is(tokens, at + 1, "quarter");
    if (quarter && numerals.scaleAt(tokens, at + 2) != null) {
      return new Value(new BigDecimal("0.25"), at + 2, BigDecimal.ONE);
    }
    boolean scale = article && numerals.scaleAt(tokens, at + 1) != null;
    if (article && !scale) {
      return divided(tokens, new Value(BigDecimal.ONE, at + 1, BigDecimal.ONE), true);
    }
    Value top = cardinals.read(tokens, scale ? at + 1 : at);
    Value parted = top == null || scale || mixes(tokens, top) ? null : parts.read(tokens, at);
    return parted != null || top == null ? parted : divided(tokens, top, false);
  }

  /** "two million and three fifths": of a million. */
  private static boolean mixes(List<Token> tokens, Value top) {
    return is(tokens, top.to(), "and") && top.scale().compareTo(BigDecimal.valueOf(1000)) >= 0;
  }

  /** "one-eighth", "two-thirds" in one word; not "twenty-first". */
  private @Nullable Value hyphened(String norm, int at) {
    int hyphen = norm.length() > LONGEST ? -1 : norm.lastIndexOf('-');
    BigDecimal top = hyphen < 0 ? null : numerals.small(norm.substring(0, hyphen));
    if (top == null || top.compareTo(BigDecimal.valueOf(20)) >= 0) {
      return null;
    }
    BigDecimal below = denominators.value(norm.substring(hyphen + 1));
    return below == null ? null : quotient(top, below, at + 1);
  }

  private @Nullable Value divided(List<Token> tokens, Value top, boolean article) {
    int at = top.to();
    boolean slash = is(tokens, at, "/") && !tokens.get(at).spaced() && !date(tokens, at);
    Value below = slash && !article ? cardinals.read(tokens, at + 1) : null;
    if (below != null && below.number().signum() > 0 && !is(tokens, below.to(), "/")) {
      return quotient(top.number(), below.number(), below.to());
    }
    int next = is(tokens, at, "-") ? at + 1 : at;
    boolean one = top.number().compareTo(BigDecimal.ONE) == 0;
    Denominators.Found found = denominators.at(tokens, next, one, article);
    return found == null ? null : quotient(top.number(), found.number(), found.to());
  }

  private static boolean date(List<Token> tokens, int slash) {
    return is(tokens, slash + 2, "/") || slash > 1 && is(tokens, slash - 2, "/");
  }

  private static Value quotient(BigDecimal a, BigDecimal b, int to) {
    return new Value(a.divide(b, EXACT), to, BigDecimal.ONE);
  }

  /** "two thirds of a million", "half a million", "half million". */
  private Value scaled(List<Token> tokens, Value value) {
    int at = is(tokens, value.to(), "of") ? value.to() + 1 : value.to();
    at = is(tokens, at, "a") ? at + 1 : at;
    BigDecimal scale = numerals.scaleAt(tokens, at);
    return scale == null
        ? value
        : new Value(value.number().multiply(scale), at + 1, BigDecimal.ONE);
  }

  /** "five and a quarter", "one million and a half", "two million and three fifths", "2½". */
  private Value mixed(List<Token> tokens, Value whole) {
    boolean and = is(tokens, whole.to(), "and");
    int at = and ? whole.to() + 1 : whole.to();
    if (at >= tokens.size() || tokens.get(at).is("half")) {
      return whole;
    }
    boolean sign = Denominators.sign(tokens.get(at).text()) != null;
    boolean slash = tokens.get(at).number() && is(tokens, at + 1, "/");
    Value part = and || sign || slash ? share(tokens, at) : null;
    boolean less = part != null && part.number().compareTo(BigDecimal.ONE) < 0;
    part = less || and ? part : null;
    part = part == null && and ? half(tokens, at) : part;
    if (part == null) {
      return whole;
    }
    Value more = scaled(tokens, part);
    BigDecimal added =
        more.to() > part.to() ? more.number() : part.number().multiply(whole.scale());
    return new Value(whole.number().add(added), more.to(), BigDecimal.ONE);
  }

  private static @Nullable Value half(List<Token> tokens, int at) {
    boolean half = is(tokens, at, "a") && is(tokens, at + 1, "half");
    return half ? new Value(new BigDecimal("0.5"), at + 2, BigDecimal.ONE) : null;
  }

  /** "two hundred point seventy-one", "zero point zero eight". */
  private @Nullable Value point(List<Token> tokens, Value whole) {
    if (!is(tokens, whole.to(), "point")) {
      return null;
    }
    StringBuilder places = new StringBuilder();
    int at = whole.to() + 1;
    while (at < tokens.size() && places.length() < PLACES) {
      BigDecimal digits = numerals.small(tokens.get(at).norm());
      boolean zero = Cardinals.zero(tokens.get(at));
      if (digits == null && !zero) {
        break;
      }
      places.append(digits == null ? "0" : digits.toPlainString());
      at++;
    }
    return places.isEmpty()
        ? null
        : new Value(whole.number().add(new BigDecimal("0." + places)), at, BigDecimal.ONE);
  }

  /** "one over three", "two out of five". */
  private @Nullable Value over(List<Token> tokens, Value top) {
    boolean out = is(tokens, top.to(), "out") && is(tokens, top.to() + 1, "of");
    boolean one = top.number().compareTo(BigDecimal.ONE) == 0;
    boolean over = is(tokens, top.to(), "over") || one && is(tokens, top.to(), "in");
    int at = top.to() + (out ? 2 : 1);
    Value below = (out || over) && at < tokens.size() ? cardinals.read(tokens, at) : null;
    boolean open = out || below != null && whole(tokens, below.to());
    boolean share = below != null && below.number().signum() > 0 && open;
    share &= below != null && (over || top.number().compareTo(below.number()) < 0);
    return share && below != null ? quotient(top.number(), below.number(), below.to()) : null;
  }

  /** Whether the word is a rank: "first" in "twenty-first". */
  boolean rank(String norm) {
    return norm.equals("first") || norm.equals("second") || denominators.value(norm) != null;
  }

  /** Whether nothing is counted there. */
  private static boolean whole(List<Token> tokens, int at) {
    return at >= tokens.size() || !tokens.get(at).word() || tokens.get(at).is("of");
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at < tokens.size() && tokens.get(at).is(norm);
  }
}
