package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.quantity.Quantity.Kind;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole in words, as percentages: "half of the homes", "two thirds of", "one in
 * five households", "nine out of ten". Thread-safe.
 */
final class Shares {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Set<String> WHOLES =
      Set.of("of", "the", "its", "their", "his", "her", "our");

  /** What a ratio is told against: "one in three", but not "two in seven days". */
  private static final Set<Integer> BASES =
      Set.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000);

  private final NumeralReader numerals;
  private final Denominators denominators;
  private final Units units;

  Shares(String language, NumeralReader numerals, Units units) {
    this.numerals = numerals;
    this.denominators = new Denominators(language);
    this.units = units;
  }

  /** The share that begins at token {@code at}, or null. */
  @Nullable Sized read(List<Token> tokens, int at) {
    if (tokens.get(at).is("half")) {
      boolean day = at + 2 < tokens.size() && units.unit(tokens, at + 2) != null;
      return whole(tokens, at + 1) && !day ? share(at, at + 1, HALF) : null;
    }
    Sized parts = parts(tokens, at);
    return parts != null ? parts : ratio(tokens, at);
  }

  private static Sized share(int from, int to, BigDecimal percent) {
    Numeral number = new Numeral(from, to, percent, percent, false, null, true);
    return new Sized(number, from, to, Kind.SHARE, "%");
  }

  private static boolean whole(List<Token> tokens, int at) {
    return at < tokens.size() && WHOLES.contains(tokens.get(at).norm());
  }

  /** "two thirds of", "a quarter of", "three-quarters of the". */
  private @Nullable Sized parts(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    int hyphen = norm.lastIndexOf('-');
    if (hyphen > 0) {
      return glued(tokens, at, norm.substring(0, hyphen), norm.substring(hyphen + 1));
    }
    boolean article = norm.equals("a");
    BigDecimal top = article ? BigDecimal.ONE : numerals.small(norm);
    if (top == null) {
      return null;
    }
    boolean one = top.compareTo(BigDecimal.ONE) == 0;
    Denominators.Found found = denominators.at(tokens, at + 1, one, article);
    boolean of = found != null && found.to() < tokens.size() && tokens.get(found.to()).is("of");
    return found == null || !of ? null : part(at, found.to(), top, found.number());
  }

  private @Nullable Sized glued(List<Token> tokens, int at, String first, String last) {
    BigDecimal top = numerals.small(first);
    BigDecimal below = top == null ? null : denominators.value(last);
    return top == null || below == null || !whole(tokens, at + 1)
        ? null
        : part(at, at + 1, top, below);
  }

  private static @Nullable Sized part(int from, int to, BigDecimal top, BigDecimal below) {
    if (top.compareTo(below) >= 0) {
      return null;
    }
    BigDecimal percent = top.multiply(HUNDRED).divide(below, 1, RoundingMode.HALF_UP);
    boolean whole = percent.stripTrailingZeros().scale() <= 0;
    return share(from, to, whole ? percent.setScale(0, RoundingMode.UNNECESSARY) : percent);
  }

  /** "one in five", "nine out of ten", "three in every four". */
  private @Nullable Sized ratio(List<Token> tokens, int at) {
    BigDecimal top = small(tokens, at);
    int next = top == null ? -1 : base(tokens, at + 1);
    BigDecimal below = next < 0 ? null : small(tokens, next);
    if (top == null || below == null || !BASES.contains(below.intValue())) {
      return null;
    }
    boolean counted = next + 1 < tokens.size() && units.unit(tokens, next + 1) != null;
    boolean or = at > 0 && tokens.get(at - 1).is("or");
    boolean told = next + 1 < tokens.size() && (or || tokens.get(next + 1).word());
    return counted || !told ? null : part(at, next + 1, top, below);
  }

  private @Nullable BigDecimal small(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    BigDecimal value = token.number() ? NumeralReader.value(token) : numerals.small(token.norm());
    return value != null && value.stripTrailingZeros().scale() <= 0 && value.signum() > 0
        ? value
        : null;
  }

  /** Where the second number of a ratio stands, or -1. */
  private static int base(List<Token> tokens, int at) {
    boolean in = at < tokens.size() && tokens.get(at).is("in");
    boolean out = at + 1 < tokens.size() && tokens.get(at).is("out") && tokens.get(at + 1).is("of");
    int next = in ? at + 1 : out ? at + 2 : -1;
    boolean every = next > 0 && next < tokens.size() && tokens.get(next).is("every");
    return every ? next + 1 : next;
  }
}
