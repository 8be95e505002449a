package org.crossbearing.reconcile.internal.origin;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/** Whether two names of bodies mean the same one. */
final class Bodies {
  /** "Russia", "Russian"; "defence", "defense"; "ministry", "minister". */
  private static final int STEM = 5;

  private static final Set<String> SMALL = Set.of("of", "the", "s", "for", "and", "in", "on");

  private Bodies() {}

  /** The beginnings of its telling words. */
  static Set<String> stems(String name) {
    Set<String> stems = new TreeSet<>();
    for (String word : Fold.words(Words.alias(name))) {
      if (!SMALL.contains(word) && !Words.is("scope", word)) {
        String bare = word.endsWith("s") && word.length() > STEM ? word.substring(0, STEM) : word;
        stems.add(bare.substring(0, Math.min(STEM, bare.length())));
      }
    }
    return stems.isEmpty() ? Set.of(Fold.text(name)) : stems;
  }

  /** "SES" for State Emergency Service of Ukraine. */
  static boolean isShortFor(String acronym, String name) {
    if (!acronym.equals(acronym.toUpperCase(java.util.Locale.ROOT)) || acronym.length() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    List<String> words = Fold.words(name);
    words.stream().filter(w -> !SMALL.contains(w)).forEach(w -> initials.append(w.charAt(0)));
    String wanted = Fold.text(acronym);
    return words.size() > 1 && initials.toString().startsWith(wanted);
  }

  /** Whether {@code wide} is the same body named with fewer words. */
  static boolean contains(Set<String> narrow, Set<String> wide) {
    return narrow.size() > wide.size() && narrow.containsAll(wide);
  }

  static boolean isAnonymous(String name) {
    return Words.any("anonymous", Fold.words(name));
  }
}
