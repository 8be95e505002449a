package org.crossbearing.reconcile.internal.event;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** Countries and unions by their names, capitals and adjectives, all folded. */
final class Countries {
  private static final int STEM = 4;
  private static final Set<String> COUNTRIES = countries();
  private static final Map<String, String> CAPITALS =
      WordList.names(WordList.phrases("capitals.tsv"));
  private static final Map<String, String> ADJECTIVES =
      WordList.names(WordList.phrases("adjectives.tsv"));

  private Countries() {}

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
      String country = COUNTRIES.contains(alias) ? alias : ofStem(word);
      if (country != null) {
        return country;
      }
    }
    return null;
  }

  /** The country of one word whose name goes furthest into the adjective: not Niger of Nigerian. */
  private static @Nullable String ofStem(String word) {
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

  /** The folded name of the country of an ISO code; null for no code. */
  static @Nullable String ofCode(@Nullable String code) {
    return code == null ? null : Words.alias(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
  }

  /** The country that the adjective is made of: "netherlands" for "dutch"; or null. */
  static @Nullable String ofAdjective(String word) {
    return ADJECTIVES.get(word);
  }

  /** Whether the name is that of a country or union. */
  static boolean isOne(String name) {
    return COUNTRIES.contains(name) || Words.isAliased(name);
  }

  /** The one name of the country or union that is named; or null. */
  static @Nullable String named(String name) {
    return isOne(name) ? Words.alias(name) : null;
  }

  /** The same, also by its capital. */
  static @Nullable String of(String name) {
    return isOne(name) ? Words.alias(name) : CAPITALS.get(name);
  }
}
