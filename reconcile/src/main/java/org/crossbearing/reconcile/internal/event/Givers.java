package org.crossbearing.reconcile.internal.event;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Countries and unions that a sentence names as givers. */
final class Givers {
  private static final Pattern HEAD =
      Pattern.compile("[\\s•*·–—-]{0,4}([^\\n–—:;.]{2,30}?) ?(?::| [–—-]) ");

  private static final int LONGEST = 3;
  private static final int STEM = 4;
  private static final Set<String> COUNTRIES = countries();

  private Givers() {}

  private static Set<String> countries() {
    Set<String> names = new TreeSet<>();
    for (String code : Locale.getISOCountries()) {
      names.add(Fold.text(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)));
    }
    return names;
  }

  /** Whose body or official the folded name is: "ukraine" for "ukrainian air force"; or null. */
  static @Nullable String countryOf(String name) {
    for (String word : Fold.words(name)) {
      String alias = Words.alias(word);
      String country = COUNTRIES.contains(alias) ? alias : ofAdjective(word);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** The country of one word whose name goes furthest into the adjective: not Niger of Nigerian. */
  private static @Nullable String ofAdjective(String word) {
    String best = null;
    int most = STEM;
    for (String country : COUNTRIES) {
      int same = country.indexOf(' ') < 0 ? common(country, word) : 0;
      boolean whole = same == country.length() || same > STEM;
      if (same >= most && whole && (best == null || same > most)) {
        most = same;
        best = country;
      }
    }
    return best;
  }

  private static int common(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** The last one named in {@code text}, unless donors in general are named after it. */
  static @Nullable String lastIn(String text) {
    List<String> words = Fold.words(text);
    for (int end = words.size(); end > 0; end--) {
      if (Words.is("collective", words.get(end - 1))) {
        return null;
      }
      String giver = endingAt(words, end);
      if (giver != null) {
        return giver;
      }
    }
    return null;
  }

  /**
   * Whom an item of a list is about, "Norland – 11 million euros. This year: four systems"; null if
   * it does not begin with a giver.
   */
  static @Nullable String heading(String item) {
    Matcher head = HEAD.matcher(item);
    String folded = head.lookingAt() ? Fold.text(head.group(1)) : "";
    return isBody(folded) ? Words.alias(folded) : null;
  }

  private static @Nullable String endingAt(List<String> words, int end) {
    for (int length = Math.min(LONGEST, end); length > 0; length--) {
      int start = end - length;
      String name = String.join(" ", words.subList(start, end));
      if (isBody(name)
          && !isAddressed(words, start)
          && !isOfficial(words, end)
          && !isHost(words, end)) {
        return Words.alias(name);
      }
    }
    return null;
  }

  /** Whether the folded name is that of a country or union. */
  static boolean isBody(String name) {
    return COUNTRIES.contains(name) || Words.isAliased(name);
  }

  /** "an EU-led conference". */
  private static boolean isHost(List<String> words, int end) {
    return end < words.size() && Words.is("host", words.get(end));
  }

  /** "to Syria", "in the EU", "backed by France and Italy", "asked Washington". */
  private static boolean isAddressed(List<String> words, int start) {
    int before = start - 1;
    while (before > 0 && (words.get(before).equals("and") || isBody(words.get(before)))) {
      before--;
    }
    if (before >= 0 && words.get(before).equals("the")) {
      before--;
    }
    return before >= 0
        && (Words.is("preposition", words.get(before))
            || Words.is("toward", words.get(before))
            || Words.is("asked", words.get(before)));
  }

  /** "EU officials" tell of it. */
  private static boolean isOfficial(List<String> words, int end) {
    return end < words.size()
        && (Words.is("body", words.get(end)) || Words.is("speaks", words.get(end)));
  }
}
