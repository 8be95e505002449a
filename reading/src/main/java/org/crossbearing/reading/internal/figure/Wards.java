package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Whether a sentence speaks of a hospital; others who treat people do so where they find them. */
final class Wards {
  private static final Set<String> WARDS = WordSets.of("Wards.WARDS");

  private Wards() {}

  static boolean tells(Syntax syntax) {
    return syntax.sentence().tokens().stream().anyMatch(token -> WARDS.contains(token.norm()));
  }
}
