package org.crossbearing.reconcile.internal.event;

import java.util.List;
import org.crossbearing.reconcile.internal.text.Words;

/** Small phrases in a row of folded words. */
final class Phrases {
  /** "across the whole state". */
  private static final int BETWEEN = 2;

  /** "a Ukrainian drone attack". */
  private static final int NEAR = 5;

  /** Words with which a sentence opens. */
  private static final int OPENING = 10;

  private Phrases() {}

  /** Whether a word of {@code set} stands with its article after a preposition of place. */
  static boolean afterPreposition(List<String> words, String set) {
    for (int i = 2; i < words.size(); i++) {
      if (Words.is(set, words.get(i)) && hasPreposition(words.subList(i - BETWEEN, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPreposition(List<String> words) {
    return words.contains("the") && words.stream().anyMatch(w -> Words.is("preposition", w))
        || Words.is("preposition", words.getLast());
  }

  /** "since the invasion", "in the full-scale war", "over the past decade", "since January". */
  static boolean isOverTime(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      List<String> next = words.subList(i + 1, Math.min(words.size(), i + NEAR));
      if (Words.is("over", words.get(i)) && Words.any("long", next)) {
        return true;
      }
      if (words.get(i).equals("since") && opensTally(next) && !isRecord(words.subList(0, i))) {
        return true;
      }
    }
    return false;
  }

  /** "In all, since the start of the war 663 warplanes, 283 …", of the words before a number. */
  static boolean opensOverTime(List<String> before) {
    List<String> opening = before.subList(0, Math.min(before.size(), OPENING));
    return isOverTime(opening) && Words.any("war", opening);
  }

  /**
   * "The 168 homicides of this year", "brings the city's 2016 homicide count to 51": a number told
   * of a year rather than of one event.
   *
   * @param before the words of its sentence before it
   * @param after those behind it
   */
  static boolean isYearly(List<String> before, List<String> after) {
    List<String> lead = before.subList(Math.max(0, before.size() - NEAR), before.size());
    boolean killings =
        Words.any("killings", lead)
            || Words.any("killings", after.subList(0, Math.min(BETWEEN, after.size())));
    boolean tally = Words.any("tally", lead) && !lead.isEmpty() && lead.getLast().equals("to");
    return (killings || tally) && (isOfYear(before) || isOfYear(after));
  }

  /** "this year", "in 2016", "the 2016 homicide count", but not "on 3 May 2016". */
  private static boolean isOfYear(List<String> words) {
    for (int i = 1; i < words.size(); i++) {
      String before = words.get(i - 1);
      boolean counted = i + 1 < words.size() && Words.is("killings", words.get(i + 1));
      boolean number = isYear(words.get(i)) && words.get(i).compareTo("1900") >= 0;
      boolean of = counted || Words.is("over", before) || Words.is("ofwhole", before);
      if (number && words.get(i).compareTo("2100") < 0 && of
          || words.get(i).equals("year") && Words.is("ofyear", before)) {
        return true;
      }
    }
    return false;
  }

  /** "January", "the start of the year", "last June". */
  private static boolean opensTally(List<String> next) {
    return !next.isEmpty()
        && next.subList(0, Math.min(BETWEEN, next.size())).stream()
            .anyMatch(word -> Words.is("start", word) || isYear(word));
  }

  /** Whether it may be a year. */
  static boolean isYear(String word) {
    return word.length() == 4 && isDigits(word);
  }

  static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** "the worst since 1998" is told of one event. */
  private static boolean isRecord(List<String> words) {
    return words.stream().anyMatch(word -> Words.is("record", word) || word.endsWith("est"));
  }

  /** "another strike", "in a separate attack", and unless it tells the news itself "a raid". */
  static boolean announces(List<String> words, boolean news) {
    for (int i = 0; i < words.size(); i++) {
      int end = Math.min(words.size(), i + NEAR);
      boolean opens = Words.is("new", words.get(i)) || !news && Words.is("some", words.get(i));
      if (opens && Kinds.isHarm(words.subList(i + 1, end))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The war has killed …", "a campaign that has so far killed …", of the words before a number.
   */
  static boolean isOfWar(List<String> before) {
    for (int i = 0; i < before.size(); i++) {
      List<String> next = before.subList(i + 1, Math.min(before.size(), i + NEAR));
      if (Words.is("lasting", before.get(i)) && isPerfect(next)) {
        return true;
      }
    }
    return false;
  }

  /** "in the past 24 hours", "over the last day". */
  static boolean isOfDay(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean past = words.get(i).equals("past") || words.get(i).equals("last");
      boolean hours =
          words.get(i + 1).equals("24") && i + 2 < words.size() && words.get(i + 2).equals("hours");
      if (past && (hours || words.get(i + 1).equals("day"))) {
        return true;
      }
    }
    return false;
  }

  /** "lost 800 troops", but not "lost their lives". */
  static boolean isLosing(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      int end = Math.min(words.size(), i + NEAR);
      if (Words.is("losing", words.get(i)) && !Words.any("living", words.subList(i, end))) {
        return true;
      }
    }
    return false;
  }

  /** "has killed", "have been killed". */
  static boolean isPerfect(List<String> words) {
    return words.contains("has") || words.contains("have");
  }

  /** "The raid follows what the ministry called the largest attack yet: …". */
  static boolean follows(List<String> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean active = words.get(i).equals("follows") || words.get(i).equals("followed");
      if (active
          && !words.get(i + 1).equals("by")
          && (Words.is("it", words.get(i - 1)) || Kinds.isHarm(words.subList(0, i)))) {
        return true;
      }
    }
    return false;
  }

  /** "elsewhere", "five other counties", "nearby towns". */
  static boolean isElsewhere(List<String> words) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean too = i > 0 && words.get(i - 1).equals("and");
      if (!too && Words.is("other", words.get(i)) && Words.is("areas", words.get(i + 1))) {
        return true;
      }
    }
    return words.contains("elsewhere");
  }
}
