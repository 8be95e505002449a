package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.reconcile.internal.text.Fold;

/**
 * Bodies that reports name in full with their short form behind, "the Emergency Medical Institute
 * (INEM)": the short form need not be made of those letters. Not thread-safe.
 */
final class Acronyms {
  private static final Pattern SHORT = Pattern.compile(" \\((\\p{Lu}\\p{L}{1,8})\\)");

  /** The longest name looked for, in characters. */
  private static final int LONGEST = 90;

  private final Map<String, List<String>> names = new TreeMap<>();

  /** Takes what {@code text} explains; linear in its length. */
  void learn(String text) {
    Matcher matcher = SHORT.matcher(text);
    while (matcher.find()) {
      int from = Math.max(0, matcher.start() - LONGEST);
      String before = " " + Fold.text(text.substring(from, matcher.start()));
      names.computeIfAbsent(matcher.group(1), name -> new ArrayList<>()).add(before);
    }
  }

  /** Whether one of the names is or holds a short form that a report explains by the other. */
  boolean areOne(String one, String other) {
    return isExplained(one, other) || isExplained(other, one);
  }

  private boolean isExplained(String shorter, String full) {
    String end = " " + Fold.text(full);
    for (String word : shorter.split(" ", -1)) {
      for (String before : names.getOrDefault(word, List.of())) {
        if (before.endsWith(end) && end.indexOf(' ', 1) > 0 && isMadeOf(word, end.strip())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a short form that is not all capitals takes its letters from the name, in order. */
  private static boolean isMadeOf(String word, String name) {
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return true;
    }
    String letters = Fold.text(word);
    int at = letters.charAt(0) == name.charAt(0) ? 0 : -1;
    for (int i = 1; i < letters.length() && at >= 0; i++) {
      at = name.indexOf(letters.charAt(i), at + 1);
    }
    return at >= 0;
  }
}
