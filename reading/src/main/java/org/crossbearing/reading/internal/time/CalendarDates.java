package org.crossbearing.reading.internal.time;

import java.time.Month;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Dates by day, month and year: "17 June", "July 4, 2025", "March 16–18", "29-01-2025". */
final class CalendarDates {
  private static final Set<String> JOINTS =
      Set.of("-", "\u2013", "to", "and", "&", "through", "until", "till");
  private static final Set<String> BEFORE_YEAR = Set.of(",", "of", ".");
  private static final Set<String> LEADS = WordSets.of("CalendarDates.LEADS");

  private final TimeWords words;
  private final MonthDays days;
  private final DigitDates digits;
  private final YearWords years;

  CalendarDates(TimeWords words) {
    this.words = words;
    this.days = new MonthDays(words);
    this.digits = new DigitDates(words);
    this.years = new YearWords(words);
  }

  /** The date that begins at token {@code at}, or null. */
  @Nullable Found at(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.number()) {
      Found found = digits.at(sentence, at);
      found = found != null ? found : yearMonth(sentence, at);
      return found != null ? found : dayMonth(sentence, at);
    }
    if (!token.word()) {
      return null;
    }
    if (words.day(token.norm()) != null && dayNamed(token)) {
      return weekday(sentence, at);
    }
    if (month(sentence, at) > 0) {
      return monthFirst(sentence, at);
    }
    Found glued = glued(sentence, at);
    Found dated = glued != null ? glued : dayMonth(sentence, at);
    return dated != null ? dated : alone(sentence, at);
  }

  /** "on the 27th", "the twenty-second" with nothing behind it that it might number. */
  private @Nullable Found alone(Sentence sentence, int at) {
    boolean led = sentence.norm(at).equals("the") && words.is("dayed", sentence.norm(at - 1));
    MonthDays.Found day = led ? days.at(sentence, at + 1, false) : null;
    boolean ordinal = day != null && day.ordinal();
    boolean sure = ordinal && day != null && (sentence.isNumber(at + 1) || day.day() > 20);
    return sure && day != null && sentence.closes(day.to())
        ? new Found(day.to(), new When.Loose(new When.MonthDay(day.day())))
        : null;
  }

  private static boolean dayNamed(Token token) {
    return token.capital() || token.norm().length() > 4;
  }

  /** "Oct-2", "Oct2", "2019-sep-1". */
  private @Nullable Found glued(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    char last = norm.charAt(norm.length() - 1);
    if (last < '0' || last > '9') {
      return null;
    }
    int digit = norm.length() - 1;
    while (digit > 0 && norm.charAt(digit - 1) >= '0' && norm.charAt(digit - 1) <= '9') {
      digit--;
    }
    int end = digit > 0 && norm.charAt(digit - 1) == '-' ? digit - 1 : digit;
    int month = words.month(norm.substring(0, end));
    int day = number(norm.substring(digit));
    return month > 0 && day(month, day) && norm.length() - digit <= 2
        ? withYear(sentence, at + 1, month, day, 0)
        : digits.hyphened(sentence, at);
  }

  /** "2016 june", "2016, Nov". */
  private @Nullable Found yearMonth(Sentence sentence, int at) {
    Year year = Year.at(sentence, at);
    if (year == null) {
      return null;
    }
    int next = sentence.norm(year.to()).equals(",") ? year.to() + 1 : year.to();
    int month = month(sentence, next);
    boolean sure = next == year.to() || Set.of("in", "on").contains(sentence.norm(at - 1));
    boolean name = sentence.norm(next).equals("may") || days.at(sentence, next + 1, false) != null;
    return month > 0 && !name && (sure || sentence.closes(next + 1))
        ? new Found(next + 1, new When.Month(year.number(), month, 0))
        : null;
  }

  /** "17 June 2025", "16–18 March", "the 4th of July", "20th of next month". */
  private @Nullable Found dayMonth(Sentence sentence, int at) {
    MonthDays.Found first = days.at(sentence, at, false);
    if (first == null) {
      return null;
    }
    int next = first.to();
    MonthDays.Found last =
        JOINTS.contains(sentence.norm(next)) ? days.at(sentence, next + 1, false) : null;
    int to = last != null ? last.to() : next;
    int name = Set.of("of", "in", "-", ".").contains(sentence.norm(to)) ? to + 1 : to;
    int month = month(sentence, name);
    if (month > 0 && day(month, first.day())) {
      Found date = withYear(sentence, name + 1, month, first.day(), last == null ? 0 : last.day());
      return last == null ? date : date.split(first.to(), first.to() + 1);
    }
    return null;
  }

  /** "July 4, 2025", "May 3 to 5", "June of 1940", "May". */
  private @Nullable Found monthFirst(Sentence sentence, int at) {
    int month = month(sentence, at);
    int next = at + 1;
    next = Set.of("the", ".", "/").contains(sentence.norm(next)) ? next + 1 : next;
    MonthDays.Found day = days.at(sentence, next, true);
    if (day != null && day(month, day.day()) && told(sentence, next, day.to())) {
      return monthDay(sentence, month, day);
    }
    int of = at + 1;
    of = sentence.norm(of).equals("of") || sentence.norm(of).equals(",") ? of + 1 : of;
    Year year = years.at(sentence, of);
    if (year != null) {
      return new Found(year.to(), new When.Month(year.number(), month, 0));
    }
    if (!monthAlone(sentence, at)) {
      return null;
    }
    When alone = new When.Month(null, month, 0);
    return new Found(
        at + 1, points(sentence, at - 1) ? new When.InYear(alone, 0, When.From.STORY) : alone);
  }

  /** "In Tarn that May", "later that May": not "said that May", where "that" begins a clause. */
  private static boolean points(Sentence sentence, int at) {
    if (!sentence.norm(at).equals("that")) {
      return false;
    }
    String before = sentence.norm(at - 1);
    return at == 0
        || !sentence.token(at - 1).word()
        || sentence.token(at - 1).capital()
        || LEADS.contains(before)
        || before.equals("later");
  }

  /** A day in words stands at the end or before a year: not "in May two men fell". */
  private boolean told(Sentence sentence, int at, int to) {
    boolean year = to < sentence.size() && years.at(sentence, to) != null;
    return sentence.token(at).number() || sentence.closes(to) || year;
  }

  private Found monthDay(Sentence sentence, int month, MonthDays.Found day) {
    int joint = day.to();
    boolean joined = JOINTS.contains(sentence.norm(joint)) && month(sentence, joint + 2) == 0;
    MonthDays.Found last = joined ? days.at(sentence, joint + 1, false) : null;
    boolean range = last != null && last.day() > day.day();
    return last != null && range
        ? withYear(sentence, last.to(), month, day.day(), last.day()).split(joint, joint + 1)
        : withYear(sentence, joint, month, day.day(), 0);
  }

  private Found withYear(Sentence sentence, int at, int month, int day, int last) {
    int next = BEFORE_YEAR.contains(sentence.norm(at)) ? at + 1 : at;
    Year told = years.at(sentence, next);
    int to = told != null ? told.to() : at;
    Integer year = told != null ? Integer.valueOf(told.number()) : null;
    When first = new When.Day(year, month, day);
    boolean range = last > day && day(month, last);
    return new Found(to, range ? new When.Range(first, new When.Day(year, month, last)) : first);
  }

  /** "Tuesday 17 June", "Friday, July 11", "Wed, 22 of Jan", "Friday the 15th"; or null. */
  private @Nullable Found weekday(Sentence sentence, int at) {
    int next = sentence.norm(at + 1).equals(",") ? at + 2 : at + 1;
    boolean the = sentence.norm(next).equals("the");
    boolean near = the && next == at + 1;
    next = the ? next + 1 : next;
    if (next >= sentence.size()) {
      return null;
    }
    MonthDays.Found day = days.at(sentence, next, near);
    if (day != null) {
      Found date = dayMonth(sentence, next);
      boolean alone = near && (sentence.token(next).number() || sentence.closes(day.to()));
      return date == null && alone ? new Found(day.to(), new When.MonthDay(day.day())) : date;
    }
    boolean month = month(sentence, next) > 0 && days.at(sentence, next + 1, true) != null;
    return month ? monthFirst(sentence, next) : null;
  }

  /** The month alone is no name and no other word. */
  private boolean monthAlone(Sentence sentence, int at) {
    String before = sentence.norm(at - 1);
    String norm = sentence.norm(at);
    boolean plain = norm.length() > 3 && !Set.of("march", "april", "june", "august").contains(norm);
    boolean name = at + 1 < sentence.size() && sentence.token(at + 1).capital();
    boolean named = at > 0 && sentence.token(at - 1).capital() && at > 1;
    boolean yearly =
        words.which(sentence.norm(at + 1)) != null
            && words.unitOf(sentence.norm(at + 2)) == When.Unit.YEAR;
    boolean led = before.equals("that") ? points(sentence, at - 1) : LEADS.contains(before);
    return led || yearly || plain && !name && !named;
  }

  /** The month at {@code at}, from 1, or 0. */
  int month(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size() || !sentence.token(at).word()) {
      return 0;
    }
    Token token = sentence.token(at);
    int month = words.month(token.norm());
    return month == 0 || token.capital() || small(sentence, at, token.norm()) ? month : 0;
  }

  /** A month in lower case is no other word, or has a day or year beside it. */
  private boolean small(Sentence sentence, int at, String norm) {
    boolean plain = norm.length() > 3 && !norm.equals("march") && !norm.equals("august");
    boolean verb = Set.of("may", "march", "mar").contains(norm);
    boolean comma = at > 1 && sentence.norm(at - 1).equals(",");
    boolean weekday = words.day(sentence.norm(comma ? at - 2 : at - 1)) != null;
    return plain
        || weekday && !verb
        || sentence.isNumber(at + 1)
        || !verb && sentence.isNumber(comma ? at - 2 : at - 1);
  }

  /** The day of a month at {@code at}, with or without "th", or 0. */
  static int dayNumber(Sentence sentence, int at) {
    if (!sentence.isNumber(at)) {
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
