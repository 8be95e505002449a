package org.crossbearing.reconcile.internal.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/** Whether two names of bodies mean the same one. */
public final class Bodies {
  /** "Russia", "Russian"; "defence", "defense"; "ministry", "minister". */
  private static final int STEM = 5;

  private static final Set<String> SMALL = Set.of("of", "the", "s", "for", "and", "in", "on");

  private static final Pattern OWNER = Pattern.compile("['’]s?(?= )");

  private Bodies() {}

  /** The beginnings of its telling words; "state officials" are officials. */
  public static Set<String> stems(String name) {
    Set<String> stems = new TreeSet<>();
    for (String word : words(Words.alias(name))) {
      if (!SMALL.contains(word) && !Words.is("scope", word)) {
        stems.add(stem(word));
      }
    }
    return stems.isEmpty() ? Set.of(Fold.text(name)) : stems;
  }

  /** Whether both are the one fire service, police or civil defence, called a department or so. */
  public static boolean isOtherForm(String one, String other) {
    String rest = formless(one);
    return isOneOfItsKind(Fold.words(rest))
        && stems(rest).equals(stems(formless(other)))
        && !Words.isAliased(rest);
  }

  /** Whether both are one office by two words at least, called a department or so. */
  public static boolean isSameOffice(String one, String other) {
    Set<String> stems = stems(formless(one));
    return stems.size() > 1 && stems.equals(stems(formless(other)));
  }

  private static boolean isOneOfItsKind(List<String> rest) {
    int last = rest.size() - 1;
    return last >= 0 && Words.is("one_of_a_kind", rest.get(last))
        || last > 0 && rest.get(last - 1).equals("civil");
  }

  /** "the state's police" and "state police" have the same words. */
  private static List<String> words(String name) {
    return Fold.words(OWNER.matcher(name).replaceAll(""));
  }

  private static String formless(String name) {
    return words(name).stream()
        .filter(word -> !Words.is("form", word))
        .collect(Collectors.joining(" "));
  }

  /** The same for every way to write the same words. */
  static String key(String name) {
    Set<String> stems = new TreeSet<>();
    for (String word : words(Words.alias(name))) {
      if (!SMALL.contains(word)) {
        stems.add(stem(word));
      }
    }
    return String.join(" ", stems);
  }

  /** "The army", "the military"; "state TV", "state television". */
  private static String stem(String word) {
    for (String kind : List.of("army", "television")) {
      if (Words.is(kind, word)) {
        return kind;
      }
    }
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /** "SES" for State Emergency Service of Ukraine. */
  public static boolean isShortFor(String acronym, String name) {
    if (!acronym.equals(acronym.toUpperCase(Locale.ROOT)) || acronym.length() < 2) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    List<String> words = Fold.words(name);
    words.stream().filter(w -> !SMALL.contains(w)).forEach(w -> initials.append(w.charAt(0)));
    String wanted = Fold.text(acronym);
    return words.size() > 1 && initials.toString().startsWith(wanted);
  }

  /**
   * Whether the short name is the same body named with fewer words: officials are no office, and
   * the authorities no port authority.
   */
  public static boolean isFuller(String full, String shorter) {
    Set<String> narrow = stems(full);
    Set<String> wide = stems(shorter);
    List<String> words = Fold.words(full);
    boolean contained = narrow.size() > wide.size() && narrow.containsAll(wide);
    boolean alike =
        Fold.words(shorter).stream()
            .allMatch(word -> !Words.is("generic", word) || words.contains(word));
    return contained && alike;
  }

  /** Whether nobody in particular is named: "police sources". */
  public static boolean isAnonymous(String name) {
    return Words.any("anonymous", Fold.words(name));
  }
}
