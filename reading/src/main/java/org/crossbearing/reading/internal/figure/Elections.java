package org.crossbearing.reading.internal.figure;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;

/** Tells reports about a vote, in which people have shares of the votes. */
final class Elections {
  /** So many words of voting tell it. */
  private static final int MANY = 3;

  private static final Set<String> WORDS = WordSets.of("Elections.WORDS");

  private Elections() {}

  /** Whether the sentences are about a vote. */
  static boolean tells(List<Syntax> sentences) {
    int found = 0;
    for (Syntax syntax : sentences) {
      for (Token token : syntax.sentence().tokens()) {
        found += WORDS.contains(token.norm()) ? 1 : 0;
      }
    }
    return found >= MANY;
  }
}
