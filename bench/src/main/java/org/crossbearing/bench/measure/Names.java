package org.crossbearing.bench.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares names as a person would, whatever the spelling. */
public final class Names {
  private static final Set<String> GENERIC =
      set(
          "ministry ministries minister officials official police department authorities authority"
              + " office administration agency news government service services president mayor"
              + " spokesman spokesperson spokeswoman statement state military army force forces"
              + " council committee commission company court hospital rescuers witnesses sources"
              + " source");
  private static final Set<String> BODIES = set("officials authorities police rescuers");
  private static final Set<String> STOP =
      set("the a an of s for in on and at to from his her its their");
  private static final Set<String> MEDIA =
      set(
          "telegram x facebook twitter whatsapp instagram social media television tv radio youtube"
              + " post statement");

  private Names() {}

  private static Set<String> set(String words) {
    return Set.copyOf(Arrays.asList(words.split(" ")));
  }

  /** The words of a text in lower case, without accents and marks. */
  public static List<String> words(@Nullable String text) {
    String apart = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder();
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(c -> Character.isLetterOrDigit(c) || c == '_' ? c : ' ')
        .forEach(plain::appendCodePoint);
    return Arrays.stream(plain.toString().toLowerCase(Locale.ROOT).split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The words that mean something. */
  public static Set<String> content(@Nullable String text) {
    Set<String> content = new HashSet<>(words(text));
    content.removeAll(STOP);
    return content;
  }

  /** Whether the name is a means of telling, such as Telegram. */
  public static boolean medium(@Nullable String name) {
    List<String> words = words(name);
    return !words.isEmpty() && words.stream().allMatch(w -> MEDIA.contains(w) || STOP.contains(w));
  }

  /**
   * Whether it fits one of the wanted readings ({@code a|b}): all its words are there, or the other
   * way round unless that leaves only a generic word, or both end in the same surname in whatever
   * spelling, or one is the other's initials.
   */
  public static boolean same(@Nullable String got, @Nullable String wanted) {
    return Arrays.stream((wanted == null ? "" : wanted).split("\\|")).anyMatch(w -> one(got, w));
  }

  private static boolean one(@Nullable String got, String wanted) {
    List<String> a = new ArrayList<>(words(got));
    List<String> b = new ArrayList<>(words(wanted));
    a.removeAll(STOP);
    b.removeAll(STOP);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> mine = new HashSet<>(a);
    if (mine.containsAll(b)) {
      return true;
    }
    if (b.containsAll(mine)) {
      return !GENERIC.containsAll(mine) || mine.stream().anyMatch(BODIES::contains);
    }
    return initials(a, b) || initials(b, a) || surname(a.getLast(), b.getLast());
  }

  private static boolean initials(List<String> shorter, List<String> longer) {
    if (shorter.size() != 1 || longer.size() < 2) {
      return false;
    }
    StringBuilder first = new StringBuilder();
    longer.forEach(word -> first.appendCodePoint(word.codePointAt(0)));
    return shorter.getFirst().contentEquals(first);
  }

  private static boolean surname(String x, String y) {
    if (GENERIC.contains(x)) {
      return false;
    }
    int least = Math.min(x.length(), y.length());
    return x.length() > 3 && x.equals(y)
        || least > 5 && x.substring(0, 5).equals(y.substring(0, 5)) && edits(x, y) <= 2;
  }

  private static int edits(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int[] next = new int[b.length() + 1];
      next[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = row[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(Math.min(row[j] + 1, next[j - 1] + 1), change);
      }
      row = next;
    }
    return row[b.length()];
  }
}
