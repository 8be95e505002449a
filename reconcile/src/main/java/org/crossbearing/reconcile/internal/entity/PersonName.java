package org.crossbearing.reconcile.internal.entity;

import java.util.List;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * A person's name as spelling habits leave it: consonants in order, without particles, so that
 * Zelensky and Zelenskyy, Sergei and Sergey, Al-Fateh and Alfateh look alike.
 */
record PersonName(String surname, String given, String soft, boolean full) {
  /** Fewer consonants, of which the first is a g or an h, are those of many names. */
  private static final int FEW = 3;

  static PersonName of(String name) {
    List<String> words =
        Fold.words(name).stream().filter(word -> !Words.is("particle", word)).toList();
    if (words.isEmpty()) {
      return new PersonName(Fold.text(name), "", "", false);
    }
    String given = words.size() > 1 ? skeleton(bare(words.getFirst())) : "";
    String soft = words.size() > 1 ? soft(words.getFirst()) : "";
    return new PersonName(skeleton(words.getLast()), given, soft, words.size() > 1);
  }

  /** "Alfateh" is Al-Fateh. */
  private static String bare(String word) {
    return word.startsWith("al") && word.length() > 5 ? word.substring(2) : word;
  }

  /** Consonants, each once where it is doubled; a word of vowels stays as it is. */
  static String skeleton(String word) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = same(word.charAt(i));
      boolean silent = "aeiouyh".indexOf(c) >= 0;
      if (!silent && (bones.isEmpty() || bones.charAt(bones.length() - 1) != c)) {
        bones.append(c);
      }
    }
    return bones.length() < 2 ? word : bones.toString();
  }

  private static char same(char c) {
    return switch (c) {
      case 'c', 'q' -> 'k';
      case 'w' -> 'v';
      case 'j' -> 'y';
      default -> c;
    };
  }

  /** Whether both may be one person; a surname alone fits any given name. */
  boolean fits(PersonName other) {
    return surname.equals(other.surname)
        && (given.isEmpty()
            || other.given.isEmpty()
            || given.equals(other.given)
            || soft.length() > 1 && soft.equals(other.soft)
            || given.length() == 1 && other.given.startsWith(given)
            || other.given.length() == 1 && given.startsWith(other.given));
  }

  /** The given name with a g as an h: "Igor" and "Ihor", "Sergei" and "Serhii"; not "Gary". */
  private static String soft(String word) {
    StringBuilder bones = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i) == 'g' ? 'h' : same(word.charAt(i));
      if ("aeiouy".indexOf(c) < 0) {
        bones.append(c);
      }
    }
    boolean open = word.startsWith("g") || word.startsWith("h");
    return open && bones.length() < FEW ? "" : bones.toString();
  }
}
