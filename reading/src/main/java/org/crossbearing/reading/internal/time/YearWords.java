package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Years in words: "nineteen eighty-four", "two thousand and six". Thread-safe. */
final class YearWords {
  private static final Set<String> ZERO = Set.of("oh", "o", "zero");
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final int LAST = 2199;

  private final TimeWords words;

  YearWords(TimeWords words) {
    this.words = words;
  }

  /** The year that begins at token {@code at}, in digits or words; or null. */
  @Nullable Year at(Sentence sentence, int at) {
    Year digits = Year.at(sentence, at);
    return digits != null ? digits : told(sentence, at);
  }

  /** The year in words that begins at token {@code at}, or null. */
  @Nullable Year told(Sentence sentence, int at) {
    int first = words.number(sentence.norm(at));
    if (first == 0) {
      return null;
    }
    boolean thousand = sentence.norm(at + 1).equals("thousand");
    Year year = thousand ? thousands(sentence, first, at + 2) : hundreds(sentence, first, at + 1);
    boolean round = thousand || sentence.norm(at + 1).equals("hundred");
    return year != null && round && !sentence.closes(year.to()) ? null : year;
  }

  /** "two thousand and six", "one thousand seven hundred and eighty-nine". */
  private @Nullable Year thousands(Sentence sentence, int first, int at) {
    int hundreds = sentence.norm(at + 1).equals("hundred") ? words.number(sentence.norm(at)) : 0;
    Year rest = below(sentence, hundreds > 0 ? at + 2 : at);
    int years = first * THOUSAND + hundreds * HUNDRED + rest.number();
    return first <= 2 && hundreds < 10 && years <= LAST ? new Year(years, rest.to()) : null;
  }

  /** "nineteen eighty-four", "twenty ten", "nineteen hundred and five". */
  private @Nullable Year hundreds(Sentence sentence, int first, int at) {
    boolean hundred = sentence.norm(at).equals("hundred");
    Year rest = below(sentence, hundred ? at + 1 : at);
    int zero =
        hundred || !ZERO.contains(sentence.norm(at)) ? 0 : words.number(sentence.norm(at + 1));
    boolean century = first >= 11 && first * HUNDRED <= LAST;
    if (century && zero > 0 && zero < 10) {
      return new Year(first * HUNDRED + zero, at + 2);
    }
    boolean pair = hundred || rest.number() >= 10;
    return century && pair ? new Year(first * HUNDRED + rest.number(), rest.to()) : null;
  }

  /** A number below a hundred, "and" left out; zero if none stands there. */
  private Year below(Sentence sentence, int at) {
    int start = sentence.norm(at).equals("and") ? at + 1 : at;
    int number = words.number(sentence.norm(start));
    boolean tens = words.tens(sentence.norm(start)) > 0;
    int unit = tens ? words.number(sentence.norm(start + 1)) : 0;
    boolean both = unit > 0 && unit < 10;
    return number == 0
        ? new Year(0, at)
        : new Year(number + (both ? unit : 0), start + (both ? 2 : 1));
  }
}
