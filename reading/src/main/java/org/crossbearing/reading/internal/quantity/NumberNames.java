package org.crossbearing.reading.internal.quantity;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.text.Token;

/** Numbers that are names by their shape or by a fixed word beside them. */
final class NumberNames {
  private static final Set<String> LINES =
      Set.of("line", "hotline", "operator", "operators", "service", "emergency", "dispatcher");

  private NumberNames() {}

  /** "[3]": a note; "1 of 2": a page. */
  static boolean reference(List<Token> tokens, int from, int to) {
    boolean digits = to == from + 1 && tokens.get(from).number();
    return digits && is(tokens, from - 1, "[") && is(tokens, to, "]");
  }

  /** "16.40 What we know": the time above an entry of a live page. */
  static boolean hour(List<Token> tokens) {
    String norm = tokens.getFirst().norm();
    int point = norm.indexOf('.');
    boolean digits = point > 0 && point <= 2 && norm.length() == point + 3;
    if (!digits || tokens.size() < 2 || tokens.get(1).word() && !tokens.get(1).capital()) {
      return false;
    }
    String hours = norm.substring(0, point);
    String minutes = norm.substring(point + 1);
    return (hours + minutes).chars().allMatch(Character::isDigit)
        && Integer.parseInt(hours) < 24
        && Integer.parseInt(minutes) < 60;
  }

  /** "Kh-59/69": the number of another model. */
  static boolean variant(List<Token> tokens, int from, int to) {
    if (from < 2 || to != from + 1 || !is(tokens, from - 1, "/") || tokens.get(from).spaced()) {
      return false;
    }
    String model = tokens.get(from - 2).norm();
    return Character.isLetter(model.charAt(0))
        && model.indexOf('-') > 0
        && Character.isDigit(model.charAt(model.length() - 1));
  }

  /** "called 911", "a 911 call". */
  static boolean call(List<Token> tokens, int from) {
    boolean number = Set.of("999", "112").contains(tokens.get(from).norm());
    boolean calls =
        from > 0 && tokens.get(from - 1).norm().startsWith("call")
            || from + 1 < tokens.size() && LINES.contains(tokens.get(from + 1).norm());
    return tokens.get(from).is("911") || number && calls;
  }

  /** "one after another", "one by one". */
  static boolean oneByOne(List<Token> tokens, int at) {
    boolean after = is(tokens, at + 1, "after") && is(tokens, at + 2, "another");
    boolean by = is(tokens, at + 1, "by") && is(tokens, at + 2, "one");
    return after || by || is(tokens, at - 1, "by") && is(tokens, at - 2, "one");
  }

  private static boolean is(List<Token> tokens, int at, String norm) {
    return at >= 0 && at < tokens.size() && tokens.get(at).is(norm);
  }
}
