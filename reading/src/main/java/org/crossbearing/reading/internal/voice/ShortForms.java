package org.crossbearing.reading.internal.voice;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;

/**
 * The short forms that a report explains: "the Lom Flood Office (LoFO)". Filled sentence by
 * sentence; not thread-safe.
 */
final class ShortForms {
  /** Tokens of a name. */
  private static final int MOST = 12;

  private static final Set<String> JOINTS = Set.of("of", "for", "and", "the", "on", "in", "to");

  private final Map<String, String> full = new HashMap<>();

  /** The name that the short form stands for, or the name itself. */
  String full(String name) {
    return full.getOrDefault(name, name);
  }

  /** Learns those that the sentence explains. */
  void learn(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    for (int i = 2; i + 2 < sentence.size(); i++) {
      if (sentence.norm(i).equals("(") && sentence.norm(i + 2).equals(")")) {
        String letters = capitals(sentence.token(i + 1));
        int from = letters.length() > 1 ? from(sentence, i, letters) : i;
        if (i - from > 1) {
          full.putIfAbsent(sentence.token(i + 1).text(), Phrasing.plain(syntax, from, i));
        }
      }
    }
  }

  private static String capitals(Token token) {
    StringBuilder letters = new StringBuilder();
    token.text().chars().filter(Character::isUpperCase).forEach(c -> letters.append((char) c));
    return token.word() ? letters.toString() : "";
  }

  /** Where the name begins whose words begin with the letters; {@code open} if none does. */
  private static int from(Sentence sentence, int open, String letters) {
    int left = letters.length();
    for (int i = open - 1; i >= Math.max(0, open - MOST); i--) {
      Token token = sentence.token(i);
      boolean joint = JOINTS.contains(token.norm()) && !token.capital();
      if (joint && i < open - 1) {
        continue;
      }
      if (!token.word() || !token.capital() || token.text().charAt(0) != letters.charAt(left - 1)) {
        return open;
      }
      left--;
      if (left == 0) {
        return i;
      }
    }
    return open;
  }
}
