package org.crossbearing.reconcile.internal.event;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/** The capitalised words of a report: two reports of one event share many of them. */
final class Names {
  private static final int MOST = 400;
  private static final int MARKS = 10;
  private static final int THEMES = 5;
  private static final int ENOUGH = 2;
  private static final double SHARE = 0.1;
  private static final int MANY = 4;
  private static final double LARGE_SHARE = 0.25;

  private static final List<String> YEARS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final int LONGEST_NAME = 40;

  /** "3-year-old", "three years old", "Mejia, 47,": there the name is looked at apart. */
  private static final Pattern AGE =
      Pattern.compile(
          "\\b([1-9]\\d?|"
              + String.join("|", YEARS)
              + ")[- ]years?[- ]old\\b|(?<=\\p{L}), ([1-9]\\d?)[,.]",
          Pattern.CASE_INSENSITIVE);

  private Names() {}

  /** The names of a report, each with how often it is there, in the order of the text. */
  static Map<String, Integer> of(Report report) {
    Map<String, Integer> names = new LinkedHashMap<>();
    String text = report.text();
    int i = 0;
    while (i < text.length() && names.size() < MOST) {
      int end = wordEnd(text, i);
      if (end - i > 2 && Character.isUpperCase(text.charAt(i)) && !opensSentence(text, i)) {
        add(Fold.words(text.substring(i, end)), names);
      }
      i = Math.max(end, i + 1);
    }
    addAges(text, names);
    return names;
  }

  /** Ages are known for the people of a story as names are. */
  private static void addAges(String text, Map<String, Integer> names) {
    Matcher age = AGE.matcher(text);
    while (age.find() && names.size() < MOST) {
      if (age.group(1) != null || isNamed(text, age.start())) {
        String years = age.group(1) != null ? age.group(1) : age.group(2);
        int word = YEARS.indexOf(Fold.text(years));
        names.merge("age" + (word < 0 ? years : word + 1), 1, Integer::sum);
      }
    }
  }

  /** Whether the word that ends at {@code end} is written as a name: "Mejia", not "seats". */
  private static boolean isNamed(String text, int end) {
    int start = end;
    while (start > 0 && end - start <= LONGEST_NAME && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = end - start;
    return length > 1 && length <= LONGEST_NAME && Character.isUpperCase(text.charAt(start));
  }

  private static void add(List<String> words, Map<String, Integer> names) {
    for (String word : words) {
      if (!Words.is("month", word) && !Words.is("stock", word)) {
        names.merge(word, 1, Integer::sum);
      }
    }
  }

  /**
   * Those that tell its story from others: the most frequent but for what stands everywhere and
   * common words, sorted.
   */
  static List<String> marks(Map<String, Integer> names) {
    return marks(names, MARKS);
  }

  /** The most frequent of them only. */
  static List<String> themes(Map<String, Integer> names) {
    return marks(names, THEMES);
  }

  private static List<String> marks(Map<String, Integer> names, int most) {
    return names.entrySet().stream()
        .filter(name -> isTelling(name.getKey()))
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  /** Telling names that stand one behind the other, as a person's do: "gabriel mejia". */
  static Set<String> pairs(List<String> words, List<String> marks) {
    Set<String> pairs = new LinkedHashSet<>();
    String before = "";
    for (String word : words) {
      boolean mark = marks.contains(word);
      if (mark && !before.isEmpty()) {
        pairs.add(before + " " + word);
      }
      before = mark ? word : word.length() == 1 ? before : "";
    }
    return pairs;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean opensSentence(String text, int start) {
    int before = start - 1;
    while (before >= 0 && "“\"‘' ".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?\n:–-".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether the names suggest one story. */
  static boolean alike(Set<String> a, Set<String> b) {
    int fewer = Math.min(a.size(), b.size());
    return fewer < ENOUGH || isShared(a, b, ENOUGH, SHARE);
  }

  /** Whether they share enough names, all of which tell a story from others. */
  static boolean tellAlike(Set<String> a, Set<String> b, boolean dated) {
    int fewer = Math.min(a.size(), b.size());
    return fewer > 0
        && isShared(a, b, Math.min(ENOUGH, fewer), dated ? SHARE : LARGE_SHARE)
        && a.stream().anyMatch(name -> !isAge(name) && b.contains(name));
  }

  /** Those that tell its story from most others and are written as names throughout. */
  static Set<String> telling(Set<String> names, String text) {
    Set<String> telling = new LinkedHashSet<>();
    for (String name : names) {
      if (isTelling(name)) {
        telling.add(name);
      }
    }
    removeSmall(telling, text);
    return telling;
  }

  private static boolean isTelling(String name) {
    return !Words.is("everywhere", name) && (isAge(name) || Words.isTelling(name));
  }

  private static boolean isAge(String name) {
    return name.startsWith("age") && Character.isDigit(name.charAt(name.length() - 1));
  }

  /** A word that is also written small, as in "A Shooting", is no name. */
  private static void removeSmall(Set<String> names, String text) {
    int i = 0;
    while (i < text.length() && !names.isEmpty()) {
      int end = wordEnd(text, i);
      if (end - i > 2 && Character.isLowerCase(text.charAt(i))) {
        names.remove(text.substring(i, end));
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Whether the names leave little doubt that it is one story. */
  static boolean veryAlike(Set<String> a, Set<String> b) {
    return isShared(a, b, MANY, LARGE_SHARE);
  }

  private static boolean isShared(Set<String> a, Set<String> b, int enough, double share) {
    boolean first = a.size() <= b.size();
    Set<String> smaller = first ? a : b;
    Set<String> larger = first ? b : a;
    long common = smaller.stream().filter(larger::contains).count();
    return common >= enough && common >= share * smaller.size();
  }
}
