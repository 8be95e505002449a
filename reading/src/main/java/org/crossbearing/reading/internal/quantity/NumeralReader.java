package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits and words: "1.2 million", "twenty-three", "tens of thousands".
 * Thread-safe.
 */
final class NumeralReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final int DIGITS_MOST = 15;

  private static final Set<String> ABBREVIATIONS = WordSets.of("NumeralReader.ABBREVIATIONS");
  private static final Map<String, BigDecimal> HALF_DOZEN = Map.of("dozen", BigDecimal.valueOf(6));

  /** A longer token is no compound; the search below is quadratic in its length. */
  private static final int COMPOUND_MOST = 80;

  private static final Set<String> MONEY = Set.of("$", "\u20ac", "\u00a3", "\u00a5", "\u20b9");

  private static final Set<String> UPRIGHT = WordSets.of("NumeralReader.UPRIGHT");

  private final Map<String, BigDecimal> units = new HashMap<>();
  private final Map<String, BigDecimal> tens = new HashMap<>();
  private final Map<String, BigDecimal> scales = new HashMap<>();
  private final Map<String, BigDecimal> glued = new HashMap<>();
  private final Map<String, BigDecimal[]> vague = new HashMap<>();

  /** By scale: what half of it is. */
  private final Map<String, BigDecimal> halves = new HashMap<>();

  NumeralReader(String language) {
    for (Table.Row row : Table.read(language + "/numbers.tsv")) {
      switch (row.get(0)) {
        case "unit" -> units.put(row.get(1), new BigDecimal(row.get(2)));
        case "tens" -> tens.put(row.get(1), new BigDecimal(row.get(2)));
        case "scale" -> scales.put(row.get(1), new BigDecimal(row.get(2)));
        case "glued" -> glued.put(row.get(1), new BigDecimal(row.get(2)));
        case "vague" ->
            vague.put(
                row.get(1),
                new BigDecimal[] {
                  new BigDecimal(row.words(2).get(0)), new BigDecimal(row.words(2).get(1))
                });
        case "part" -> {}
        default ->
            throw new IllegalStateException(
                "%s, line %d: expecting unit, tens, scale, glued, vague or part, found %s"
                    .formatted(row.table(), row.line(), row.get(0)));
      }
    }
    scales.forEach(
        (word, scale) -> {
          if (scale.compareTo(HUNDRED) > 0) {
            halves.put(word, scale.divide(BigDecimal.TWO));
          }
        });
  }

  /** Whether the word multiplies the number before it: "million", "bn". */
  boolean multiplies(String norm) {
    return scales.containsKey(norm) || glued.containsKey(norm);
  }

  /** The number that begins at token {@code at}, or null. */
  @Nullable Numeral read(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.number()) {
      return digits(tokens, at);
    }
    if (!token.word()) {
      return null;
    }
    Numeral found = vagueWords(tokens, at);
    found = found != null ? found : couple(tokens, at);
    found = found != null ? found : dozen(tokens, at);
    found = found != null ? found : fraction(tokens, at);
    found = found != null ? found : words(tokens, at);
    return found != null ? found : compound(tokens, at);
  }

  private @Nullable Numeral digits(List<Token> tokens, int at) {
    BigDecimal value = parse(tokens.get(at).norm());
    if (value == null) {
      return null;
    }
    int to = at + 1;
    boolean scaled = false;
    BigDecimal suffix =
        to < tokens.size() && !tokens.get(to).spaced() ? glued.get(tokens.get(to).norm()) : null;
    if (suffix != null) {
      value = value.multiply(suffix);
      to++;
      scaled = true;
    }
    BigDecimal scale = metres(tokens, at, to) ? null : scaleAt(tokens, to);
    while (scale != null) {
      value = value.multiply(scale);
      scaled = true;
      scale = scaleAt(tokens, ++to);
    }
    if (to < tokens.size() && isDozen(tokens.get(to).norm())) {
      return exact(at, to + 1, value.multiply(TWELVE), true, false);
    }
    return exact(at, to, value, false, scaled);
  }

  /** "peaked at 7.3 m": without a currency or a noun behind it, a letter apart is no million. */
  private boolean metres(List<Token> tokens, int at, int to) {
    if (to >= tokens.size() || !tokens.get(to).is("m") || !tokens.get(to).spaced()) {
      return false;
    }
    boolean money =
        at > 0 && tokens.get(at - 1).mark() && MONEY.contains(tokens.get(at - 1).norm());
    boolean ends = to + 1 >= tokens.size() || !tokens.get(to + 1).word();
    boolean upright = to + 1 < tokens.size() && UPRIGHT.contains(tokens.get(to + 1).norm());
    return !money && (ends || upright);
  }

  private static boolean isDozen(String norm) {
    return norm.equals("dozen");
  }

  /** The value of a number in digits, or null. */
  static @Nullable BigDecimal value(Token token) {
    return parse(token.norm());
  }

  /** The scale such as "million" at token {@code at}, or null. */
  @Nullable BigDecimal scaleAt(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return null;
    }
    Token token = tokens.get(at);
    boolean abbreviation = ABBREVIATIONS.contains(token.norm());
    return abbreviation ? glued.get(token.norm()) : scales.get(token.norm());
  }

  private static @Nullable BigDecimal parse(String norm) {
    StringBuilder plain = new StringBuilder();
    int points = 0;
    for (int i = 0; i < norm.length(); i++) {
      char c = norm.charAt(i);
      if (Character.isLetter(c)) {
        return null;
      }
      if (c >= '0' && c <= '9' || c == '.') {
        plain.append(c);
        points += c == '.' ? 1 : 0;
      }
    }
    boolean number = points <= 1 && plain.length() > points && plain.length() <= DIGITS_MOST;
    return number ? new BigDecimal(plain.toString()) : null;
  }

  private static Numeral exact(int from, int to, BigDecimal value, boolean dozen, boolean scaled) {
    return new Numeral(from, to, value, value, dozen, null, scaled);
  }

  /** "dozens", "a few dozen", "several hundred", "tens of thousands". */
  private @Nullable Numeral vagueWords(List<Token> tokens, int at) {
    int start = at;
    String first = tokens.get(at).norm();
    boolean few = first.equals("several") || first.equals("few") || first.equals("many");
    if (first.equals("a") && at + 1 < tokens.size() && tokens.get(at + 1).is("few")) {
      few = true;
      at++;
    }
    if (few) {
      return at + 1 < tokens.size() ? fewOf(tokens, start, at + 1) : null;
    }
    BigDecimal[] bounds = vague.get(first);
    if (bounds == null || first.equals("tens") && !scaleFollows(tokens, at)) {
      return null;
    }
    int to = at + 1;
    BigDecimal low = bounds[0];
    BigDecimal high = bounds[1];
    if (scaleFollows(tokens, at)) {
      BigDecimal scale = scale(tokens.get(at + 2).norm());
      low = low.multiply(scale);
      high = high.multiply(scale);
      high = first.equals("tens") ? high : high.add(scale).subtract(BigDecimal.ONE);
      to = at + 3;
    }
    return new Numeral(start, to, low, high, false, null, false);
  }

  private boolean scaleFollows(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && tokens.get(at + 1).is("of")
        && Set.of("thousands", "millions", "billions", "lakhs", "crores")
            .contains(tokens.get(at + 2).norm());
  }

  private BigDecimal scale(String plural) {
    BigDecimal[] bounds = vague.get(plural);
    BigDecimal scale = scales.get(plural.substring(0, plural.length() - 1));
    return scale != null ? scale : bounds == null ? BigDecimal.ONE : bounds[0];
  }

  private @Nullable Numeral fewOf(List<Token> tokens, int start, int at) {
    String norm = tokens.get(at).norm();
    String plural = isDozen(norm) ? "dozens" : scales.containsKey(norm) ? norm + "s" : norm;
    BigDecimal[] bounds = vague.get(plural);
    return bounds == null || plural.equals("tens") || plural.equals("scores")
        ? null
        : new Numeral(start, at + 1, bounds[0], bounds[1], false, null, false);
  }

  /** "a couple of jets", "a couple of hundred", "a pair of": of hundreds the word "of" is part. */
  private @Nullable Numeral couple(List<Token> tokens, int at) {
    int word = tokens.get(at).is("a") ? at + 1 : at;
    boolean two = is(tokens, word, "couple") || is(tokens, word, "pair");
    if (!two || word + 2 >= tokens.size()) {
      return null;
    }
    int next = is(tokens, word + 1, "of") ? word + 2 : word + 1;
    boolean dozen = isDozen(tokens.get(next).norm());
    BigDecimal scale = dozen ? TWELVE : scaleAt(tokens, next);
    if (scale != null) {
      return exact(at, next + 1, scale.multiply(BigDecimal.TWO), true, false);
    }
    boolean pair = is(tokens, word, "pair");
    boolean counts = next == word + 2 && word > at;
    return counts ? exact(at, word + 1, BigDecimal.TWO, !pair, false) : null;
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at < tokens.size() && tokens.get(at).is(norm);
  }

  /** "a dozen", "half a dozen", "two dozen". */
  private @Nullable Numeral dozen(List<Token> tokens, int at) {
    Numeral half = halfOf(tokens, at, HALF_DOZEN);
    if (half != null) {
      return half;
    }
    String first = tokens.get(at).norm();
    boolean next = at + 1 < tokens.size() && isDozen(tokens.get(at + 1).norm());
    BigDecimal times = first.equals("a") ? BigDecimal.ONE : units.get(first);
    if (next && times != null) {
      return exact(at, at + 2, times.multiply(TWELVE), true, false);
    }
    return isDozen(first) ? exact(at, at + 1, TWELVE, true, false) : null;
  }

  private static @Nullable Numeral halfOf(
      List<Token> tokens, int at, Map<String, BigDecimal> halves) {
    String norm = tokens.get(at).norm();
    if (norm.startsWith("half-")) {
      BigDecimal value = halves.get(norm.substring(norm.startsWith("half-a-") ? 7 : 5));
      return value == null ? null : exact(at, at + 1, value, true, false);
    }
    boolean room = at + 2 < tokens.size();
    boolean half = norm.equals("half") && room && tokens.get(at + 1).is("a");
    boolean aHalf = norm.equals("a") && room && tokens.get(at + 1).is("half");
    BigDecimal value = half || aHalf ? halves.get(tokens.get(at + 2).norm()) : null;
    boolean dozen = value != null && tokens.get(at + 2).is("dozen");
    return value == null ? null : exact(at, at + 3, value, dozen, !dozen);
  }

  /** "half a million", "a million", "a hundred". */
  private @Nullable Numeral fraction(List<Token> tokens, int at) {
    Numeral half = at + 2 < tokens.size() ? halfOf(tokens, at, halves) : null;
    if (half != null) {
      return half;
    }
    boolean article = tokens.get(at).is("a") && at + 1 < tokens.size();
    return article && scales.containsKey(tokens.get(at + 1).norm())
        ? cardinal(tokens, at + 1, at, BigDecimal.ONE)
        : null;
  }

  private @Nullable Numeral words(List<Token> tokens, int at) {
    return small(tokens.get(at).norm()) == null ? null : cardinal(tokens, at, at, null);
  }

  /** The value of a word below a hundred, hyphenated or not; null if it is none. */
  @Nullable BigDecimal small(String norm) {
    BigDecimal value = units.get(norm);
    if (value != null || tens.containsKey(norm)) {
      return value != null ? value : tens.get(norm);
    }
    int hyphen = norm.indexOf('-');
    BigDecimal ten = hyphen < 0 ? null : tens.get(norm.substring(0, hyphen));
    BigDecimal unit = ten == null ? null : units.get(norm.substring(hyphen + 1));
    return ten == null || unit == null || unit.intValue() > 9 ? null : ten.add(unit);
  }

  /** Adds up words by the usual rule: below a hundred, times hundred, times larger scales. */
  private Numeral cardinal(List<Token> tokens, int at, int from, @Nullable BigDecimal start) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = start == null ? BigDecimal.ZERO : start;
    BigDecimal last = null;
    boolean scaled = false;
    int to = at;
    while (to < tokens.size()) {
      String norm = tokens.get(to).norm();
      BigDecimal small = small(norm);
      BigDecimal scale = scales.get(norm);
      if (small != null && (last == null || fits(group, small, last))) {
        group = group.add(small);
        last = small;
      } else if (scale != null && group.signum() > 0) {
        boolean hundred = scale.compareTo(HUNDRED) == 0;
        total = hundred ? total : total.add(group.multiply(scale));
        group = hundred ? group.multiply(HUNDRED) : BigDecimal.ZERO;
        scaled |= !hundred;
        last = scale;
      } else if (scale != null && scaled && group.signum() == 0 && !tokens.get(to - 1).is("and")) {
        total = total.multiply(scale);
        last = scale;
      } else if (!(norm.equals("and") && joins(tokens, to, last))) {
        break;
      }
      to++;
    }
    return exact(from, to, total.add(group), false, scaled);
  }

  private static boolean fits(BigDecimal group, BigDecimal small, BigDecimal last) {
    boolean afterTens = last.intValue() >= 20 && last.intValue() < 100 && small.intValue() < 10;
    boolean afterScale = last.compareTo(HUNDRED) >= 0 && group.remainder(HUNDRED).signum() == 0;
    return afterTens || afterScale;
  }

  /** "two hundred and five": the word joins only after a scale and before a small number. */
  private boolean joins(List<Token> tokens, int at, @Nullable BigDecimal last) {
    return last != null
        && last.compareTo(HUNDRED) >= 0
        && at + 1 < tokens.size()
        && small(tokens.get(at + 1).norm()) != null
        && !(at + 2 < tokens.size() && scales.containsKey(tokens.get(at + 2).norm()));
  }

  /** "50-minute", "two-day", "3,000-odd", "62-year-old". */
  private @Nullable Numeral compound(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    int hyphen = norm.length() > COMPOUND_MOST ? -1 : norm.indexOf('-');
    while (hyphen > 0) {
      String head = norm.substring(0, hyphen);
      BigDecimal value = Character.isDigit(head.charAt(0)) ? parse(head) : small(head);
      if (value == null && head.endsWith("-a-half")) {
        break;
      }
      int next = norm.indexOf('-', hyphen + 1);
      boolean longer = next > 0 && small(norm.substring(0, next)) != null;
      if (value != null && !longer) {
        return scaledCompound(at, value, norm.substring(hyphen + 1));
      }
      hyphen = next;
    }
    return null;
  }

  private Numeral scaledCompound(int at, BigDecimal value, String rest) {
    int hyphen = rest.indexOf('-');
    String first = hyphen < 0 ? rest : rest.substring(0, hyphen);
    BigDecimal scale = scales.get(first);
    if (scale == null) {
      return new Numeral(at, at + 1, value, value, false, rest, false);
    }
    BigDecimal product = value.multiply(scale);
    String after = hyphen < 0 ? null : rest.substring(hyphen + 1);
    return new Numeral(at, at + 1, product, product, false, after, true);
  }
}
