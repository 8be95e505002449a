package org.crossbearing.intake.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the wrong encoding does to words: capitals inside, two scripts in one, accents only. */
final class WordShape {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}+");

  private WordShape() {}

  /** The share of odd words among all that have a letter beyond ASCII; 0 if there is none. */
  static double odd(String text) {
    double[] counts = new double[2];
    WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.codePoints().anyMatch(c -> c > 0x7F))
        .forEach(
            word -> {
              counts[0]++;
              counts[1] += isOdd(word) ? 1 : 0;
            });
    return counts[0] == 0 ? 0 : counts[1] / counts[0];
  }

  private static boolean isOdd(String word) {
    return capitalAfterSmall(word)
        || onlyAccents(word)
        || word.codePoints().mapToObj(UnicodeScript::of).distinct().count() > 1;
  }

  private static boolean onlyAccents(String word) {
    return word.length() > 2
        && word.codePoints().allMatch(c -> c > 0x7F && UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  private static boolean capitalAfterSmall(String word) {
    for (int i = 1; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i - 1)) && Character.isUpperCase(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
