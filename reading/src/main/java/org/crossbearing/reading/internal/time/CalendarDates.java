package org.crossbearing.reading.internal.time;

import java.time.Month;
import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Dates by day, month and year: "17 June", "July 4, 2025", "March 16–18", "29-01-2025". */
final class CalendarDates {
  private static final Set<String> JOINTS = Set.of("-", "\u2013", "to", "and", "&", "through");
  private static final Set<String> LEADS =
      Set.of(
          "in", "since", "by", "until", "from", "of", "last", "next", "this", "early", "late",
          "mid", "before", "after", "through", "to", "during", "between", "for", "earlier");

  private final TimeWords words;

  CalendarDates(TimeWords words) {
    this.words = words;
  }

  /** The date that begins at token {@code at}, or null. */
  @Nullable Found at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.number()) {
      Found digits = digits(sentence, at);
      return digits != null ? digits : dayMonth(sentence, at);
    }
    if (words.day(token.norm()) != null && token.capital()) {
      return weekday(sentence, at);
    }
    return month(sentence, at) > 0 ? monthFirst(sentence, at) : null;
  }

  /** "2025-07-10", "29-01-2025", "29/01/2025", "29.01.2025". */
  private static @Nullable Found digits(Sentence sentence, int at) {
    String[] points = sentence.norm(at).split("\\.", -1);
    if (points.length == 3) {
      return digits(at + 1, number(points[0]), number(points[1]), number(points[2]));
    }
    if (at + 4 >= sentence.size() || !tight(sentence, at + 1) || !tight(sentence, at + 3)) {
      return null;
    }
    int first = number(sentence.norm(at));
    return digits(at + 5, first, number(sentence.norm(at + 2)), number(sentence.norm(at + 4)));
  }

  private static boolean tight(Sentence sentence, int joint) {
    Token mark = sentence.token(joint);
    boolean known = mark.is("-") || mark.is("/") || mark.is("\u2013");
    return known && !mark.spaced() && !sentence.token(joint + 1).spaced();
  }

  private static @Nullable Found digits(int to, int a, int b, int c) {
    if (year(a) && day(b, c)) {
      return new Found(to, new When.Day(a, b, c));
    }
    if (!year(c)) {
      return null;
    }
    boolean dayFirst = day(b, a);
    boolean monthFirst = day(a, b);
    if (dayFirst == monthFirst && a != b) {
      return null;
    }
    return new Found(to, dayFirst ? new When.Day(c, b, a) : new When.Day(c, a, b));
  }

  /** "17 June 2025", "16–18 March", "the 4th of July". */
  private @Nullable Found dayMonth(Sentence sentence, int at) {
    int day = dayNumber(sentence, at);
    int next = at + 1;
    int last = 0;
    if (day > 0 && JOINTS.contains(sentence.norm(next))) {
      last = dayNumber(sentence, next + 1);
      next = last > 0 ? next + 2 : next;
    }
    next = sentence.norm(next).equals("of") ? next + 1 : next;
    int month = month(sentence, next);
    if (day == 0 || month == 0 || !day(month, day)) {
      return null;
    }
    return withYear(sentence, next + 1, month, day, last);
  }

  /** "July 4, 2025", "May 3 to 5", "June of 1940", "May". */
  private @Nullable Found monthFirst(Sentence sentence, int at) {
    int month = month(sentence, at);
    int next = sentence.norm(at + 1).equals("the") ? at + 2 : at + 1;
    int day = dayNumber(sentence, next);
    if (day > 0 && day(month, day)) {
      next++;
      int last = 0;
      if (JOINTS.contains(sentence.norm(next)) && month(sentence, next + 2) == 0) {
        last = dayNumber(sentence, next + 1);
        next = last > day ? next + 2 : next;
      }
      return withYear(sentence, next, month, day, last > day ? last : 0);
    }
    int year = at + 1;
    year = sentence.norm(year).equals("of") || sentence.norm(year).equals(",") ? year + 1 : year;
    if (yearAt(sentence, year) > 0) {
      return new Found(year + 1, new When.Month(yearAt(sentence, year), month, 0));
    }
    return monthAlone(sentence, at) ? new Found(at + 1, new When.Month(null, month, 0)) : null;
  }

  private static Found withYear(Sentence sentence, int at, int month, int day, int last) {
    int next = sentence.norm(at).equals(",") || sentence.norm(at).equals("of") ? at + 1 : at;
    int number = yearAt(sentence, next);
    int to = number > 0 ? next + 1 : at;
    Integer year = number > 0 ? Integer.valueOf(number) : null;
    When first = new When.Day(year, month, day);
    boolean range = last > day && day(month, last);
    return new Found(to, range ? new When.Range(first, new When.Day(year, month, last)) : first);
  }

  /** "Tuesday 17 June", "Friday, July 11", "Wednesday (29)"; or null. */
  private @Nullable Found weekday(Sentence sentence, int at) {
    int next = sentence.norm(at + 1).equals(",") ? at + 2 : at + 1;
    next = sentence.norm(next).equals("the") ? next + 1 : next;
    if (next < sentence.size()) {
      Token token = sentence.token(next);
      Found date =
          token.number()
              ? dayMonth(sentence, next)
              : dayNumber(sentence, next + 1) > 0 && month(sentence, next) > 0
                  ? monthFirst(sentence, next)
                  : null;
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The month alone is no name and no other word. */
  private boolean monthAlone(Sentence sentence, int at) {
    String before = sentence.norm(at - 1);
    String norm = sentence.norm(at);
    boolean plain = norm.length() > 3 && !Set.of("march", "april", "june", "august").contains(norm);
    boolean name = at + 1 < sentence.size() && sentence.token(at + 1).capital();
    boolean named = at > 0 && sentence.token(at - 1).capital() && at > 1;
    return LEADS.contains(before) || plain && !name && !named;
  }

  /** The month at {@code at}, from 1, or 0. */
  int month(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || !sentence.token(at).capital()) {
      return 0;
    }
    return words.month(sentence.norm(at));
  }

  /** The day of a month at {@code at}, with or without "th", or 0. */
  static int dayNumber(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || !sentence.token(at).number()) {
      return 0;
    }
    String norm = sentence.norm(at);
    int digits = 0;
    while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
      digits++;
    }
    boolean form =
        digits > 0 && digits <= 2 && (digits == norm.length() || digits + 2 == norm.length());
    int day = form ? number(norm.substring(0, digits)) : 0;
    return day <= 31 ? day : 0;
  }

  /** The year in four digits at {@code at}, or 0. */
  static int yearAt(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || !sentence.token(at).number()) {
      return 0;
    }
    int year = number(sentence.norm(at));
    return sentence.norm(at).length() == 4 && year(year) ? year : 0;
  }

  static boolean year(int number) {
    return number >= 1000 && number < 2200;
  }

  private static boolean day(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
  }

  /** The value of up to four ASCII digits, else 0. */
  static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }
}
