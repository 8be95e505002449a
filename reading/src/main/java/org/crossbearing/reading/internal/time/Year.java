package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A year in digits: "1916", "480 BC", "AD 70".
 *
 * @param number as the calendar counts: 0 is 1 BC
 * @param to one past its last token
 */
record Year(int number, int to) {
  private static final Set<String> BEFORE = Set.of("bc", "bce", "b.c.", "b.c.e.");
  private static final Set<String> SINCE = Set.of("ad", "ce", "a.d.", "c.e.");
  private static final Set<String> JOINTS = Set.of("-", "\u2013", "\u2014", "and", "to", "or");

  /** The year that begins at token {@code at}, or null. */
  static @Nullable Year at(Sentence sentence, int at) {
    if (SINCE.contains(sentence.norm(at)) && digits(sentence, at + 1) > 0) {
      return new Year(digits(sentence, at + 1), at + 2);
    }
    int number = digits(sentence, at);
    if (number == 0) {
      return null;
    }
    String era = sentence.norm(at + 1);
    if (BEFORE.contains(era)) {
      return new Year(1 - number, at + 2);
    }
    if (SINCE.contains(era)) {
      return new Year(number, at + 2);
    }
    if (shared(sentence, at + 1, number)) {
      return new Year(1 - number, at + 1);
    }
    boolean modern = sentence.norm(at).length() == 4 && CalendarDates.year(number);
    return modern ? new Year(number, at + 1) : null;
  }

  /** Whether the number with {@code number} years is one of an era told behind a later one. */
  private static boolean shared(Sentence sentence, int joint, int number) {
    int second = JOINTS.contains(sentence.norm(joint)) ? digits(sentence, joint + 1) : 0;
    return second > 0 && second < number && BEFORE.contains(sentence.norm(joint + 2));
  }

  /** Whether words of an era stand behind token {@code at}. */
  static boolean era(Sentence sentence, int at) {
    return BEFORE.contains(sentence.norm(at)) || SINCE.contains(sentence.norm(at));
  }

  private static int digits(Sentence sentence, int at) {
    boolean number = sentence.isNumber(at);
    return number ? CalendarDates.number(sentence.norm(at)) : 0;
  }
}
