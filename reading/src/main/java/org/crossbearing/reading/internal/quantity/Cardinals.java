package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.quantity.NumberPhrases.Value;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole numbers in words and digits: "two hundred and two thousand", "3 hundred and 21", "40
 * 000", "hundred thousand", "2.33 k". Thread-safe.
 */
final class Cardinals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Set<String> ZERO = Set.of("zero", "nought", "naught", "nil");
  private static final Set<String> DOZENS = Set.of("dozen", "dozens", "dozs", "doz", "dzs", "dz");
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int GROUP = 3;

  private final NumeralReader numerals;
  private final Denominators denominators;

  Cardinals(NumeralReader numerals, Denominators denominators) {
    this.numerals = numerals;
    this.denominators = denominators;
  }

  static boolean zero(Token token) {
    return ZERO.contains(token.norm());
  }

  /** The number that begins at token {@code at}, or null. */
  @Nullable Value read(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    if (zero(tokens.get(at))) {
      return new Value(BigDecimal.ZERO, at + 1, BigDecimal.ONE);
    }
    Value grouped = grouped(tokens, at);
    if (grouped != null) {
      return grouped;
    }
    Sum sum = new Sum();
    int to = at;
    while (to < tokens.size() && sum.takes(part(tokens, to), scale(tokens, to))) {
      to += parted(tokens, to) ? 3 : 1;
      boolean and = to + 1 < tokens.size() && tokens.get(to).is("and") && sum.open();
      boolean more =
          and
              && sum.fits(part(tokens, to + 1))
              && !share(tokens, to + 1)
              && !again(tokens, to + 2, sum);
      to = more ? to + 1 : to;
    }
    boolean dozens = to > at && to < tokens.size() && DOZENS.contains(tokens.get(to).norm());
    if (dozens) {
      boolean and = to > at + 2 && tokens.get(to - 2).is("and");
      BigDecimal last = and ? numerals.small(tokens.get(to - 1).norm()) : null;
      BigDecimal counted = last == null ? sum.value() : last;
      BigDecimal rest = sum.value().subtract(counted);
      return new Value(rest.add(counted.multiply(TWELVE)), to + 1, BigDecimal.ONE);
    }
    if (to == at + 1 && tokens.get(at).number() && thousand(tokens, to)) {
      return new Value(sum.value().multiply(THOUSAND), to + 1, THOUSAND);
    }
    return to == at ? null : new Value(sum.value(), to, sum.scale);
  }

  /** "2.33 k": the letter by itself, with nothing behind it. */
  private static boolean thousand(List<Token> tokens, int at) {
    boolean letter = at < tokens.size() && tokens.get(at).is("k");
    return letter && (at + 1 >= tokens.size() || !tokens.get(at + 1).word());
  }

  /** "fifty - two": tens and units with a dash and spaces between; not "fifty - two of them". */
  private boolean parted(List<Token> tokens, int at) {
    boolean dash =
        at + 2 < tokens.size()
            && tokens.get(at + 1).is("-")
            && tokens.get(at + 1).spaced()
            && tokens.get(at + 2).spaced()
            && !(at + 3 < tokens.size() && tokens.get(at + 3).is("of"));
    BigDecimal ten = dash ? numerals.small(tokens.get(at).norm()) : null;
    BigDecimal unit = dash ? numerals.small(tokens.get(at + 2).norm()) : null;
    return ten != null
        && unit != null
        && ten.intValue() >= 20
        && ten.intValue() % 10 == 0
        && unit.compareTo(BigDecimal.TEN) < 0;
  }

  private @Nullable BigDecimal part(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    BigDecimal ten = parted(tokens, at) ? numerals.small(token.norm()) : null;
    BigDecimal unit = ten == null ? null : numerals.small(tokens.get(at + 2).norm());
    if (ten != null && unit != null) {
      return ten.add(unit);
    }
    return token.number() ? NumeralReader.value(token) : numerals.small(token.norm());
  }

  /** "3 hundred and 2 hundred": a scale that the number has had begins another one. */
  private boolean again(List<Token> tokens, int at, Sum sum) {
    BigDecimal scale = at < tokens.size() ? scale(tokens, at) : null;
    return scale != null && scale.compareTo(sum.scale) == 0;
  }

  /** "two million and three fifths": a fraction of its own. */
  private boolean share(List<Token> tokens, int at) {
    BigDecimal top = part(tokens, at);
    boolean small = top != null && top.compareTo(BigDecimal.TEN) < 0;
    boolean one = top != null && top.compareTo(BigDecimal.ONE) == 0;
    return small && denominators.at(tokens, at + 1, one, false) != null;
  }

  private @Nullable BigDecimal scale(List<Token> tokens, int at) {
    return tokens.get(at).word() ? numerals.scaleAt(tokens, at) : null;
  }

  /** "40 000", "1 234 567.89", ".08". */
  private static @Nullable Value grouped(List<Token> tokens, int at) {
    boolean point = tokens.get(at).is(".") && at + 1 < tokens.size();
    if (point && tokens.get(at + 1).number() && !tokens.get(at + 1).spaced()) {
      BigDecimal places = NumeralReader.value(tokens.get(at + 1));
      boolean plain = places != null && places.scale() == 0 && tokens.get(at).spaced();
      return plain
          ? new Value(new BigDecimal("0." + tokens.get(at + 1).norm()), at + 2, BigDecimal.ONE)
          : null;
    }
    Token first = tokens.get(at);
    StringBuilder digits = new StringBuilder(first.norm());
    int to = at + 1;
    if (!first.number() || first.norm().length() > GROUP || first.norm().charAt(0) == '0') {
      return null;
    }
    while (to < tokens.size() && to < at + 5 && group(tokens.get(to))) {
      digits.append(tokens.get(to).norm());
      to++;
    }
    boolean plain = to > at + 1 && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
    boolean one = plain && digits.indexOf(".") == digits.lastIndexOf(".");
    return one ? new Value(new BigDecimal(digits.toString()), to, BigDecimal.ONE) : null;
  }

  private static boolean group(Token token) {
    String norm = token.norm();
    return token.number()
        && (norm.length() == GROUP || norm.length() > GROUP && norm.charAt(GROUP) == '.');
  }

  /** Adds up parts and scales from the left. */
  private static final class Sum {
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal scale = BigDecimal.ONE;
    private @Nullable BigDecimal last;

    /** Takes one word in, unless it does not go on from what there is. */
    boolean takes(@Nullable BigDecimal part, @Nullable BigDecimal by) {
      if (part != null && fits(part)) {
        group = group.add(part);
        last = part;
        scale = BigDecimal.ONE;
        return true;
      }
      if (part != null || by == null || last == null && by.compareTo(HUNDRED) < 0) {
        return false;
      }
      BigDecimal times = group.signum() == 0 ? BigDecimal.ONE : group;
      if (last != null && group.signum() == 0) {
        return false;
      }
      boolean hundred = by.compareTo(HUNDRED) == 0;
      total = hundred ? total : total.add(times.multiply(by));
      group = hundred ? times.multiply(by) : BigDecimal.ZERO;
      scale = by;
      last = by;
      return true;
    }

    /** Whether a number below a hundred goes on from what there is. */
    boolean fits(@Nullable BigDecimal part) {
      if (part == null || last == null) {
        return part != null;
      }
      boolean whole =
          part.stripTrailingZeros().scale() <= 0 && last.stripTrailingZeros().scale() <= 0;
      boolean tens =
          last.intValue() >= 20
              && last.intValue() < 100
              && last.intValue() % 10 == 0
              && part.compareTo(BigDecimal.TEN) < 0
              && scale.compareTo(BigDecimal.ONE) == 0;
      boolean below = open() && part.compareTo(scale) < 0;
      return whole && part.signum() > 0 && (tens || below);
    }

    /** Whether a scale was told last. */
    boolean open() {
      return last != null && scale.compareTo(BigDecimal.ONE) > 0;
    }

    BigDecimal value() {
      return total.add(group);
    }
  }
}
