package org.crossbearing.reading.internal.time;

import java.time.Month;
import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Dates in digits: "2025-07-10", "29/01/2025", "13.5.2015", "9/11", "11/2016", "2019-sep-1". */
final class DigitDates {
  private static final int CENTURY = 100;

  /** Years in two digits up to this one are of this century. */
  private static final int TURN = 50;

  private static final Set<Integer> PARTS = Set.of(2, 3, 4, 5, 8, 10);

  private final TimeWords words;

  DigitDates(TimeWords words) {
    this.words = words;
  }

  /** The date that begins at the number at token {@code at}, or null. */
  @Nullable Found at(Sentence sentence, int at) {
    if (sentence.norm(at).indexOf('.') > 0) {
      String[] points = sentence.norm(at).split("\\.", 4);
      return points.length == 3 ? pointed(at + 1, points) : null;
    }
    Found named = named(sentence, at);
    if (named != null) {
      return named;
    }
    if (!joined(sentence, at + 1)) {
      return spacedMonth(sentence, at);
    }
    String first = sentence.norm(at);
    String second = sentence.norm(at + 2);
    boolean comma = sentence.norm(at + 3).equals(",") && !spaced(sentence, at + 3);
    if (joined(sentence, at + 3) || comma && !spaced(sentence, at + 4)) {
      Found full = full(at + 5, first, second, sentence.norm(at + 4));
      return full != null && !mark(sentence, at + 5) ? full : null;
    }
    return mark(sentence, at + 3) ? null : partial(sentence, at, first, second);
  }

  private static boolean spaced(Sentence sentence, int at) {
    return at >= sentence.size() || sentence.token(at).spaced();
  }

  private static boolean mark(Sentence sentence, int at) {
    return joint(sentence, at) && sentence.isNumber(at + 1);
  }

  private static boolean joint(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return false;
    }
    Token mark = sentence.token(at);
    return mark.is("-") || mark.is("/") || mark.is("\u2013");
  }

  private static boolean joined(Sentence sentence, int joint) {
    return joint(sentence, joint) && !spaced(sentence, joint) && !spaced(sentence, joint + 1);
  }

  /** "2016 - 11", "11 / 2016": a year and a month with space around the mark. */
  private static @Nullable Found spacedMonth(Sentence sentence, int at) {
    if (!joint(sentence, at + 1) || sentence.norm(at + 1).equals("\u2013")) {
      return null;
    }
    boolean digits = two(sentence.norm(at)) && four(sentence.norm(at + 2));
    boolean turned = four(sentence.norm(at)) && two(sentence.norm(at + 2));
    return digits || turned ? month(at + 3, sentence.norm(at), sentence.norm(at + 2)) : null;
  }

  private static boolean two(String norm) {
    return norm.length() == 2 && CalendarDates.number(norm) > 0;
  }

  private static boolean four(String norm) {
    return norm.length() == 4 && CalendarDates.year(CalendarDates.number(norm));
  }

  /** "2019-sep-1", which is one word, or "2019/sep/01". */
  private @Nullable Found named(Sentence sentence, int at) {
    int month = words.month(sentence.norm(at + 2));
    boolean marks = month > 0 && joined(sentence, at + 1) && joined(sentence, at + 3);
    if (!marks) {
      return null;
    }
    return named(at + 5, sentence.norm(at), month, sentence.norm(at + 4));
  }

  /** With its month in letters a date is never in doubt. */
  private static @Nullable Found named(int to, String first, int month, String third) {
    Found found = full(to, first, Integer.toString(month), third);
    int day = CalendarDates.number(first);
    int year = year(third, CalendarDates.number(third));
    return found != null && found.when() instanceof When.Loose && day(month, day)
        ? new Found(to, new When.Day(year, month, day))
        : found;
  }

  /** "2019-sep-1" in one token; or null. */
  @Nullable Found hyphened(Sentence sentence, int at) {
    String[] parts = sentence.norm(at).split("-", 4);
    if (parts.length != 3 || words.month(parts[1]) == 0) {
      return null;
    }
    return named(at + 1, parts[0], words.month(parts[1]), parts[2]);
  }

  /** With points the day comes first, wherever it can be one. */
  private static @Nullable Found pointed(int to, String[] points) {
    Found found = full(to, points[0], points[1], points[2]);
    boolean loose = found != null && found.when() instanceof When.Loose;
    return loose ? full(to, points[2], points[1], points[0]) : found;
  }

  private static @Nullable Found full(int to, String first, String second, String third) {
    int a = CalendarDates.number(first);
    int b = CalendarDates.number(second);
    int c = CalendarDates.number(third);
    if (CalendarDates.year(a) && day(b, c)) {
      return new Found(to, new When.Day(a, b, c));
    }
    int year = year(third, c);
    boolean dayFirst = day(b, a);
    boolean monthFirst = day(a, b);
    if (year == 0 || first.length() > 2 || second.length() > 2 || !dayFirst && !monthFirst) {
      return null;
    }
    return new Found(to, day(year, a, b, dayFirst && monthFirst && a != b));
  }

  /** Month first if it can be; where either could be, the day dates nothing. */
  private static When day(@Nullable Integer year, int a, int b, boolean either) {
    When.Day day = day(a, b) ? new When.Day(year, a, b) : new When.Day(year, b, a);
    return either ? new When.Loose(day) : day;
  }

  private static int year(String digits, int number) {
    if (digits.length() == 4) {
      return CalendarDates.year(number) ? number : 0;
    }
    boolean short2 = digits.length() == 2 && Character.isDigit(digits.charAt(0));
    int century = number < TURN ? 20 * CENTURY : 19 * CENTURY;
    return short2 ? century + number : 0;
  }

  private static @Nullable Found partial(Sentence sentence, int at, String first, String second) {
    Found month = four(first) || four(second) ? month(at + 3, first, second) : null;
    if (month != null || !sentence.norm(at + 1).equals("/")) {
      return month;
    }
    int a = CalendarDates.number(first);
    int b = CalendarDates.number(second);
    boolean share = a < b && PARTS.contains(b) || a == b;
    boolean monthFirst = day(a, b);
    if (share || first.length() > 2 || second.length() > 2 || !monthFirst && !day(b, a)) {
      return null;
    }
    return new Found(at + 3, day(null, a, b, monthFirst && day(b, a)));
  }

  /** "2016-11", "11/2016". */
  private static @Nullable Found month(int to, String first, String second) {
    boolean yearFirst = four(first);
    int year = CalendarDates.number(yearFirst ? first : second);
    String other = yearFirst ? second : first;
    int month = CalendarDates.number(other);
    boolean season = yearFirst && other.length() == 2 && month == year % CENTURY + 1;
    boolean fits =
        !season && CalendarDates.year(year) && other.length() <= 2 && month >= 1 && month <= 12;
    return fits ? new Found(to, new When.Month(year, month, 0)) : null;
  }

  private static boolean day(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }
}
