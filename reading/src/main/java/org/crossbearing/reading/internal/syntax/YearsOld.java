package org.crossbearing.reading.internal.syntax;

import org.crossbearing.reading.internal.text.Sentence;

/** Finds the words of an age in one sentence: "12 year old", "two year-old", "Boy, 17,". */
final class YearsOld {
  private final Sentence sentence;
  private final Ahead ahead;

  YearsOld(Sentence sentence, Ahead ahead) {
    this.sentence = sentence;
    this.ahead = ahead;
  }

  /** Whether the token is the number or the year of "a 12 year old boy", "a two year-old". */
  boolean begins(int at) {
    return number(at) || at > 0 && sentence.norm(at).equals("year") && number(at - 1);
  }

  private boolean number(int at) {
    String next = sentence.norm(at + 1);
    boolean old = next.equals("year") && sentence.norm(at + 2).equals("old");
    return (next.equals("year-old") || old) && ahead.number(at);
  }

  /** Whether the word ends an age: "17-year-old", the last word of "17 year old". */
  boolean ends(int at) {
    String norm = sentence.norm(at);
    return norm.endsWith("year-old") || norm.equals("old") && at > 1 && number(at - 2);
  }

  /** "Boy, 17, shot": right behind an age. */
  boolean before(int at) {
    return at > 3
        && sentence.norm(at - 1).equals(",")
        && sentence.token(at - 2).number()
        && sentence.norm(at - 2).length() <= 2
        && sentence.norm(at - 3).equals(",");
  }
}
