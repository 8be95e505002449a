package org.crossbearing.reading.internal.quantity;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Token;

/** Ages of several people: "her sons, 10 and 12,", "Dana Reeve, 66 and Gina Reeve, 64". */
final class AgeLists {
  /** How far before a list of ages the word for them may stand, in tokens. */
  private static final int HEAD = 12;

  private static final int NAME = 4;

  /** What stands behind "ages" where they are told. */
  private static final Set<String> TOLD = Set.of("of", "were", "are", "was", "is", ":");

  private AgeLists() {}

  static boolean holds(List<Token> tokens, Numeral number, Words words) {
    int from = number.from();
    boolean digits = number.to() == from + 1 && tokens.get(from).number();
    return digits
        && (behindPeople(tokens, from, words)
            || namesBefore(tokens, from)
            || namesBehind(tokens, from)
            || headed(tokens, from));
  }

  /** "Two men, 25 and 30, were": a list of numbers behind a plural, set off. */
  private static boolean behindPeople(List<Token> tokens, int at, Words words) {
    int from = at;
    while (from > 2
        && at - from < HEAD
        && joined(tokens, from - 1)
        && tokens.get(from - 2).number()) {
      from -= 2;
    }
    int to = at + 1;
    while (to - at < HEAD
        && joined(tokens, to)
        && to + 1 < tokens.size()
        && tokens.get(to + 1).number()) {
      to += 2;
    }
    String noun = Ages.norm(tokens, from - 2);
    return (from < at || to > at + 1)
        && mark(tokens, from - 1)
        && (mark(tokens, to) || to >= tokens.size() || Ages.is(tokens, to, "."))
        && words.plural(noun)
        && Ages.person(words, words.noun(noun))
        && !noun.equals("people");
  }

  /** A comma, or a dash set apart. */
  private static boolean mark(List<Token> tokens, int at) {
    boolean dash = Ages.is(tokens, at, "\u2014") || Ages.is(tokens, at, "\u2013");
    return Ages.is(tokens, at, ",") || dash && tokens.get(at).spaced();
  }

  private static boolean joined(List<Token> tokens, int at) {
    return Ages.is(tokens, at, ",") || Ages.is(tokens, at, "and");
  }

  /** "Dana Reeve, 66 and Gina Reeve, 64": the first of the two. */
  private static boolean namesBefore(List<Token> tokens, int at) {
    if (!name(tokens, at - 1) || !Ages.is(tokens, at + 1, "and")) {
      return false;
    }
    int end = at + 2;
    while (end < tokens.size() && end < at + 2 + NAME && tokens.get(end).capital()) {
      end++;
    }
    boolean number = end + 1 < tokens.size() && tokens.get(end + 1).number();
    return number && end > at + 3 && Ages.is(tokens, end, ",");
  }

  /** The second. */
  private static boolean namesBehind(List<Token> tokens, int at) {
    if (!name(tokens, at - 1)) {
      return false;
    }
    int and = at - 2;
    while (and > 0 && and > at - 2 - NAME && tokens.get(and).capital()) {
      and--;
    }
    return Ages.is(tokens, and, "and")
        && and > 3
        && tokens.get(and - 1).number()
        && name(tokens, and - 2);
  }

  /** Whether a name of several words and a comma end there. */
  private static boolean name(List<Token> tokens, int comma) {
    return comma > 1
        && Ages.is(tokens, comma, ",")
        && tokens.get(comma - 1).capital()
        && tokens.get(comma - 2).capital();
  }

  /** "The ages of the victims were given as 14, 18 and 19." */
  private static boolean headed(List<Token> tokens, int at) {
    boolean alone = Ages.closes(tokens, at + 1);
    for (int i = at - 1; alone && i >= Math.max(0, at - HEAD); i--) {
      if (tokens.get(i).is("ages")) {
        return !Ages.is(tokens, i - 1, "all") && TOLD.contains(Ages.norm(tokens, i + 1));
      }
    }
    return false;
  }
}
