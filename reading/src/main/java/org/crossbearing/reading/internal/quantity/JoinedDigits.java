package org.crossbearing.reading.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.text.Token;

/** Digits joined to more that together name something: phone numbers, scores, calibres. */
final class JoinedDigits {
  private JoinedDigits() {}

  /**
   * Where they end, or -1 if the number stands for itself.
   *
   * @param after words that make what stands before them no count
   */
  static int end(List<Token> tokens, int from, int to, Set<String> after) {
    int joined = joinedDigits(tokens, from, to);
    joined = joined > 0 ? joined : lettered(tokens, to, after);
    joined = joined > 0 ? joined : phone(tokens, from);
    return joined > 0 ? joined : area(tokens, from);
  }

  /** Phone numbers, dates in digits, scores, fractions: digits joined by marks. */
  private static int joinedDigits(List<Token> tokens, int from, int to) {
    int at = to;
    int parts = 1;
    while (at + 1 < tokens.size() && joint(tokens.get(at)) && tight(tokens, at)) {
      at += 2;
      parts++;
    }
    if (parts == 1) {
      return -1;
    }
    Token joint = tokens.get(to);
    boolean range = parts == 2 && !joint.is("/") && !joint.is(".") && !joint.is(":");
    return range && rising(tokens.get(from), tokens.get(to + 1)) ? -1 : at;
  }

  /** "555-471-TIPS", "30-06-caliber": the end of what begins with digits; else -1. */
  private static int lettered(List<Token> tokens, int to, Set<String> after) {
    boolean hyphen = Ages.is(tokens, to, "-") && !tokens.get(to).spaced() && to + 1 < tokens.size();
    if (!hyphen || tokens.get(to + 1).spaced()) {
      return -1;
    }
    Token rest = tokens.get(to + 1);
    int joint = rest.norm().indexOf('-');
    boolean digits =
        joint > 0 && rest.norm().substring(0, joint).chars().allMatch(Character::isDigit);
    String word = digits ? rest.norm().substring(joint + 1) : "";
    return rest.allCapitals() && !word.isEmpty() || after.contains(word) ? to + 2 : -1;
  }

  /** The end of four or more numbers in a row, or of three that are no thousands; else -1. */
  private static int phone(List<Token> tokens, int from) {
    int at = from;
    boolean thousands = tokens.get(from).norm().length() <= 3;
    while (at < tokens.size() && tokens.get(at).number()) {
      thousands &= at == from || tokens.get(at).norm().length() == 3;
      at++;
    }
    return at - from >= 3 && !thousands ? at : -1;
  }

  /** "(904) 555-0100", "(904) 555-TIPS". */
  private static int area(List<Token> tokens, int from) {
    boolean bracket = Ages.is(tokens, from - 1, "(") && Ages.is(tokens, from + 1, ")");
    String next = Ages.norm(tokens, from + 2);
    boolean lettered = !next.isEmpty() && Character.isDigit(next.charAt(0)) && next.contains("-");
    if (bracket && lettered && tokens.get(from + 2).allCapitals()) {
      return from + 2;
    }
    boolean digits = bracket && from + 4 < tokens.size() && tokens.get(from + 2).number();
    return digits && joint(tokens.get(from + 3)) && tight(tokens, from + 3) ? from + 2 : -1;
  }

  private static boolean joint(Token token) {
    return token.mark() && Set.of("-", "/", "\u2013", ":", ".").contains(token.norm());
  }

  private static boolean tight(List<Token> tokens, int joint) {
    return !tokens.get(joint).spaced()
        && !tokens.get(joint + 1).spaced()
        && tokens.get(joint + 1).number();
  }

  private static boolean rising(Token low, Token high) {
    BigDecimal a = NumeralReader.value(low);
    BigDecimal b = NumeralReader.value(high);
    return a != null && b != null && low.norm().charAt(0) != '0' && a.compareTo(b) < 0;
  }
}
