package org.crossbearing.export.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Term;

/** Measures and classes in plain words. */
public final class Phrase {
  private static final Map<String, String> PLURALS =
      Map.of(
          "child",
          "children",
          "person",
          "people",
          "man",
          "men",
          "woman",
          "women",
          "wife",
          "wives",
          "policeman",
          "policemen",
          "policewoman",
          "policewomen",
          "serviceman",
          "servicemen");

  /** Words that are their own plural, or have none. */
  private static final Set<String> FIXED =
      Set.of("people", "money", "aircraft", "talks", "livestock", "police", "aid", "equipment");

  private static final Set<String> BEGINNINGS =
      Set.of(
          "A", "After", "As", "At", "Before", "By", "Earlier", "In", "Late", "On", "That", "Until");

  private Phrase() {}

  /** What keeps a figure from being the plain, present value: its modality, time, age, part. */
  public static List<String> remarks(Figure figure) {
    List<String> remarks = new ArrayList<>();
    if (figure.modality() != Modality.ASSERTED) {
      remarks.add(word(figure.modality()));
    }
    if (figure.asOf() != null) {
      remarks.add(inside(Printable.line(figure.asOf())));
    }
    if (figure.superseded()) {
      remarks.add("an earlier value");
    }
    if (figure.partOf() != null) {
      remarks.add("part of a total");
    }
    return remarks;
  }

  /** Words of time from the beginning of a sentence, as they stand inside one. */
  private static String inside(String words) {
    boolean begins = BEGINNINGS.contains(words.replaceFirst(" .*", ""));
    return begins ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
  }

  /** A vocabulary's word for people: not_intercepted becomes "not intercepted". */
  public static String word(Term term) {
    return term.word().replace('_', ' ');
  }

  public static String plural(String noun) {
    if (FIXED.contains(noun) || noun.isEmpty()) {
      return noun;
    }
    String irregular = PLURALS.get(noun);
    if (irregular != null) {
      return irregular;
    }
    if (noun.matches(".*[^aeiou]y")) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    return noun + (noun.matches(".*(s|x|z|ch|sh)") ? "es" : "s");
  }

  /** "1 report", "2 reports". */
  public static String count(long number, String noun) {
    return Numbers.number(java.math.BigDecimal.valueOf(number))
        + " "
        + (number == 1 ? noun : plural(noun));
  }
}
