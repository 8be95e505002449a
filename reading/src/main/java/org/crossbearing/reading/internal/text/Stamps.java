package org.crossbearing.reading.internal.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the tokens of dates. Immutable. */
final class Stamps {
  private static final Pattern POINTS =
      Pattern.compile(
          "\\d{1,2}\\.\\d{1,2}\\.(19|20)?\\d\\d|(19|20)\\d\\d\\.\\d{1,2}\\.\\d{1,2}"
              + "|\\d{1,2}-[a-z]{3,9}-(19|20)\\d\\d");

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

  private final Set<String> months;

  /**
   * @param months names and short forms of months, in normal form
   */
  Stamps(Set<String> months) {
    this.months = Set.copyOf(months);
  }

  /** Whether it is a year in digits. */
  boolean year(Token token) {
    return token.number() && YEAR.matcher(token.norm()).matches();
  }

  /** "14.10.2025", "14/10/2025", "2025/10/14". */
  boolean digits(List<Token> tokens, int at) {
    String norm = tokens.get(at).norm();
    boolean slashes = year(tokens.get(at)) && (slashed(tokens, at, -1) || slashed(tokens, at, 1));
    return slashes || POINTS.matcher(norm).matches();
  }

  /** Whether two numbers with slashes or hyphens stand beside the token, before or behind it. */
  private static boolean slashed(List<Token> tokens, int at, int step) {
    int last = at + 4 * step;
    return last >= 0
        && last < tokens.size()
        && joint(tokens.get(at + step))
        && tokens.get(at + 2 * step).number()
        && joint(tokens.get(at + 3 * step))
        && tokens.get(last).number();
  }

  /** A slash, or a hyphen without space before it. */
  static boolean joint(Token token) {
    return token.is("/") || token.is("-") && !token.spaced();
  }

  /** Whether it names a month. */
  boolean month(Token token) {
    String norm = token.norm();
    String name = norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
    return token.word() && months.contains(name);
  }
}
