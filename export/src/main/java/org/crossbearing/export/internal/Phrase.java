package org.crossbearing.export.internal;

import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
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

  private Phrase() {}

  /** A vocabulary's word for people: not_intercepted becomes "not intercepted". */
  public static String word(Term term) {
    return term.word().replace('_', ' ');
  }

  /** What a finding says: "13 to 23 injured", "400 drones launched", "€10bn or more pledged". */
  public static String of(Finding.OfFigures finding) {
    String value = Bounds.of(finding);
    if (finding.best() == null && finding.low() == null && finding.high() == null) {
      return heading(finding.measure(), finding.of()) + ", " + value;
    }
    String of = Printable.line(finding.of());
    return switch (finding.measure()) {
      case MAGNITUDE -> "magnitude " + value;
      case LASTED -> of + " lasted " + value;
      case COST -> (plainClass(finding) ? "" : of + " ") + "cost " + value;
      case OTHER -> value + " " + plural(of);
      default -> value + thing(finding) + " " + word(finding.measure());
    };
  }

  private static String thing(Finding.OfFigures finding) {
    return plainClass(finding) ? "" : " " + plural(Printable.line(finding.of()));
  }

  private static boolean plainClass(Finding.OfFigures finding) {
    return Numbers.isMoney(finding.unit())
        ? finding.of().equals("money")
        : finding.of().equals("people");
  }

  /** The heading of all figures of one measure and class: "launched: drones". */
  public static String heading(Measure measure, String of) {
    String things = plural(Printable.line(of));
    return measure == Measure.OTHER ? things : word(measure) + ": " + things;
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
