package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** The lower halves of fractions: "thirds", "twenty-fifth", "hundredths". Thread-safe. */
final class Denominators {
  private static final char BAR = '\u2044';

  private final Map<String, BigDecimal> ordinals = new HashMap<>();
  private final Map<String, BigDecimal> tens = new HashMap<>();

  Denominators(String language) {
    for (Table.Row row : Table.read(language + "/numbers.tsv")) {
      switch (row.get(0)) {
        case "part" -> ordinals.put(row.get(1), new BigDecimal(row.get(2)));
        case "tens" -> tens.put(row.get(1), new BigDecimal(row.get(2)));
        default -> {}
      }
    }
  }

  /** A denominator and one past its last token. */
  record Found(BigDecimal number, int to) {}

  /**
   * The denominator at token {@code at}, or null.
   *
   * @param one whether the number above is one, so that a singular will do
   * @param article whether that is told by an article: "a fifth of", but not "a fifth man"
   */
  @Nullable Found at(List<Token> tokens, int at, boolean one, boolean article) {
    if (at >= tokens.size()) {
      return null;
    }
    String norm = tokens.get(at).norm();
    BigDecimal plain = value(norm, one);
    if (plain != null) {
      return article && !closes(tokens, at + 1) ? null : new Found(plain, at + 1);
    }
    BigDecimal ten = tens.get(norm);
    BigDecimal unit = ten != null && at + 1 < tokens.size() ? unit(tokens.get(at + 1), one) : null;
    return ten == null || unit == null ? null : new Found(ten.add(unit), at + 2);
  }

  private @Nullable BigDecimal unit(Token token, boolean one) {
    String norm = token.norm();
    BigDecimal unit = norm.startsWith("first") ? BigDecimal.ONE : value(norm, one);
    return unit != null && unit.compareTo(BigDecimal.TEN) < 0 ? unit : null;
  }

  private static boolean closes(List<Token> tokens, int at) {
    return at >= tokens.size() || tokens.get(at).mark() || tokens.get(at).is("of");
  }

  /** The value of a denominator in one word, singular or plural; or null. */
  @Nullable BigDecimal value(String norm) {
    return value(norm, true);
  }

  private @Nullable BigDecimal value(String norm, boolean one) {
    boolean many = norm.endsWith("s");
    String single = many ? norm.substring(0, norm.length() - 1) : norm;
    if (!many && !one) {
      return null;
    }
    int hyphen = single.indexOf('-');
    BigDecimal ten = hyphen < 0 ? null : tens.get(single.substring(0, hyphen));
    String last = single.substring(hyphen + 1);
    BigDecimal unit = hyphen > 0 && last.equals("first") ? BigDecimal.ONE : ordinals.get(last);
    return hyphen < 0 ? unit : ten == null || unit == null ? null : ten.add(unit);
  }

  /** The value of a fraction that is one character, or null. */
  static @Nullable BigDecimal sign(String text) {
    if (text.length() != 1 || text.charAt(0) < '\u00BC' || text.charAt(0) > '\u215E') {
      return null;
    }
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD);
    int bar = parts.indexOf(BAR);
    return bar <= 0 || bar == parts.length() - 1
        ? null
        : new BigDecimal(parts.substring(0, bar))
            .divide(new BigDecimal(parts.substring(bar + 1)), MathContext.DECIMAL64);
  }
}
