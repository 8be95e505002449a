package org.crossbearing.reconcile.internal.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The small closed sets of words, and the names that mean the same. */
public final class Words {
  private static final Map<String, Set<String>> SETS = WordList.words("words.tsv");
  private static final Map<String, String> ALIASES =
      WordList.names(WordList.phrases("aliases.tsv"));
  private static final Map<String, String> PLACES = WordList.names(WordList.phrases("places.tsv"));
  private static final Map<String, String> THINGS = WordList.names(WordList.phrases("things.tsv"));
  private static final Map<String, Set<String>> AGENCIES = WordList.phrases("agencies.tsv");
  private static final Map<String, String> AGENCY_FORMS = WordList.names(AGENCIES);

  private static final int INITIALS = 4;

  private static final Set<String> STOCK =
      WordList.phrases("stock.tsv").getOrDefault("stock", Set.of());
  private static final Set<String> COMMON =
      WordList.words("common.tsv").getOrDefault("common", Set.of());

  private Words() {}

  /** Phrases that stand in all kinds of news. */
  public static Set<String> stock() {
    return STOCK;
  }

  /** Whether a folded word tells one story from another: none of those that stand in most. */
  public static boolean isTelling(String word) {
    return word.length() > 2
        && !Character.isDigit(word.charAt(0))
        && !COMMON.contains(word)
        && !is("month", word);
  }

  /** Whether the folded {@code word} belongs to {@code set}. */
  public static boolean is(String set, String word) {
    return SETS.getOrDefault(set, Set.of()).contains(word);
  }

  /** Whether one of the folded {@code words} belongs to {@code set}. */
  public static boolean any(String set, Collection<String> words) {
    return words.stream().anyMatch(word -> is(set, word));
  }

  /** Whether there are words and all of them belong to {@code set}. */
  public static boolean all(String set, Collection<String> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> is(set, word));
  }

  /** The one folded name of a country or body that goes by several. */
  public static String alias(String name) {
    String folded = Fold.text(name);
    return ALIASES.getOrDefault(folded, folded);
  }

  /** A folded name as people write it: "UK", "South Korea". */
  public static String shown(String folded) {
    if (folded.length() <= INITIALS && isAliased(folded)) {
      return folded.toUpperCase(Locale.ROOT);
    }
    StringBuilder name = new StringBuilder();
    for (String word : folded.split(" ", -1)) {
      String first = is("small", word) || word.isEmpty() ? "" : word.substring(0, 1);
      name.append(name.isEmpty() ? "" : " ");
      name.append(first.toUpperCase(Locale.ROOT)).append(word.substring(first.length()));
    }
    return name.toString();
  }

  /** Whether the folded name is one of a country or body that goes by several. */
  public static boolean isAliased(String name) {
    return ALIASES.containsKey(name) || ALIASES.containsValue(name);
  }

  /** The one folded name of a place that goes by several. */
  public static String place(String name) {
    String folded = Fold.text(name);
    return PLACES.getOrDefault(folded, folded);
  }

  /** The one folded word for a class of things that goes by several. */
  public static String thing(String folded) {
    return THINGS.getOrDefault(folded, folded);
  }

  /** The folded name of a news agency; of any other outlet its own. */
  public static String agency(String name) {
    String folded = Fold.text(name);
    return AGENCY_FORMS.getOrDefault(folded, folded);
  }

  /** Whether the name is a known news agency's. */
  public static boolean isAgency(String name) {
    return AGENCIES.containsKey(agency(name));
  }
}
