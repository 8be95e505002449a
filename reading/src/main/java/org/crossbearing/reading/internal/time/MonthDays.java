package org.crossbearing.reading.internal.time;

import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Days of a month, in digits or words: "4", "4th", "the twenty-first". Thread-safe. */
final class MonthDays {
  private static final int MOST = 31;

  private final TimeWords words;

  MonthDays(TimeWords words) {
    this.words = words;
  }

  /**
   * A day of a month.
   *
   * @param day from 1 to 31
   * @param to one past its last token
   * @param ordinal whether it is written as one: "4th", "first"
   */
  record Found(int day, int to, boolean ordinal) {}

  /**
   * The day that begins at token {@code at}, or null.
   *
   * @param bare whether a plain number word will do: "May twenty"
   */
  @Nullable Found at(Sentence sentence, int at, boolean bare) {
    if (at < 0 || at >= sentence.size()) {
      return null;
    }
    int digits = CalendarDates.dayNumber(sentence, at);
    if (digits > 0) {
      String norm = sentence.norm(at);
      return new Found(digits, at + 1, Character.isLetter(norm.charAt(norm.length() - 1)));
    }
    Found ordinal = ordinal(sentence, at);
    return ordinal != null || !bare ? ordinal : cardinal(sentence, at);
  }

  /** "first", "twenty-first", "twenty first". */
  private @Nullable Found ordinal(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    int plain = words.ordinal(norm);
    if (plain > 0) {
      return plain > MOST ? null : new Found(plain, at + 1, true);
    }
    int tens = words.tens(norm);
    int unit = tens == 0 ? 0 : words.ordinal(sentence.norm(at + 1));
    boolean both = unit > 0 && unit < 10 && tens + unit <= MOST;
    return both ? new Found(tens + unit, at + 2, true) : null;
  }

  private @Nullable Found cardinal(Sentence sentence, int at) {
    int number = words.number(sentence.norm(at));
    if (number == 0 || number > MOST) {
      return null;
    }
    int unit = words.number(sentence.norm(at + 1));
    boolean both = words.tens(sentence.norm(at)) > 0 && unit > 0 && unit < 10;
    return both && number + unit <= MOST
        ? new Found(number + unit, at + 2, false)
        : new Found(number, at + 1, false);
  }
}
