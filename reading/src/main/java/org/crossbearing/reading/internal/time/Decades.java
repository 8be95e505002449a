package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Decades: "1990s", "the 1800s", "480s BC", "the '70s", "the seventies". Thread-safe. */
final class Decades {
  private static final Set<String> LEADS = WordSets.of("Decades.LEADS");
  private static final Set<String> PARTS = Set.of("early", "mid", "late");
  private static final int TEN = 10;
  private static final int NEAR = 12;

  private final TimeWords words;

  Decades(TimeWords words) {
    this.words = words;
  }

  /** The decade that begins at token {@code at}, or null. */
  @Nullable Found at(Sentence sentence, int at) {
    int number = CalendarDates.number(sentence.norm(at));
    if (number > 0 && plural(sentence, at + 1)) {
      Found four = digits(sentence, at, number);
      return four != null ? four : twoDigits(sentence, at, number);
    }
    boolean apostrophe = sentence.norm(at).equals("'") && marked(sentence, at + 1);
    if (apostrophe && !sentence.token(at + 1).spaced()) {
      return twoDigits(sentence, at + 1, CalendarDates.number(sentence.norm(at + 1)));
    }
    return inWords(sentence, at);
  }

  /** Whether a number with the ending of a plural stands there. */
  boolean marked(Sentence sentence, int at) {
    return CalendarDates.number(sentence.norm(at)) > 0 && plural(sentence, at + 1);
  }

  private static boolean plural(Sentence sentence, int at) {
    if (at >= sentence.size() || sentence.token(at).spaced()) {
      return false;
    }
    return sentence.norm(at).equals("s")
        || sentence.norm(at).equals("'s") && sentence.closes(at + 1);
  }

  private static @Nullable Found digits(Sentence sentence, int at, int number) {
    boolean era = Year.era(sentence, at + 2);
    if (era && number % TEN == 0) {
      return new Found(at + 3, new When.Years(-8 - number, 1 - number));
    }
    int length = number % 100 == 0 && number < 2000 ? 99 : 9;
    boolean year = CalendarDates.year(number) && sentence.norm(at).length() == 4;
    return year ? new Found(at + 2, new When.Years(number, number + length)) : null;
  }

  /** "in the 70s", "the early '90s"; not "in her 70s", "highs in the 70s". */
  private @Nullable Found twoDigits(Sentence sentence, int at, int number) {
    boolean form = sentence.norm(at).length() == 2 && number % TEN == 0 && number >= 20;
    int before = sentence.norm(at - 1).equals("'") ? at - 1 : at;
    return form && told(sentence, before)
        ? new Found(at + 2, new When.Years(1900 + number, 1909 + number))
        : null;
  }

  /** "in the nineties", "in the nineteen seventies". */
  private @Nullable Found inWords(Sentence sentence, int at) {
    int century = words.number(sentence.norm(at));
    boolean led = century >= 11 && century <= 20 && words.decade(sentence.norm(at + 1)) > 0;
    int first = led ? century * 100 + words.decade(sentence.norm(at + 1)) : decade(sentence, at);
    return first > 0 && told(sentence, at)
        ? new Found(led ? at + 2 : at + 1, new When.Years(first, first + 9))
        : null;
  }

  /** The first year of the decade in one word, or 0. */
  private int decade(Sentence sentence, int at) {
    int years = words.decade(sentence.norm(at));
    return years < 0 ? 0 : years == 0 ? 2000 : 1900 + years;
  }

  /** Whether "in the" or the like leads to token {@code at}, and it counts no degrees. */
  private boolean told(Sentence sentence, int at) {
    int the = PARTS.contains(sentence.norm(at - 1)) ? at - 2 : at - 1;
    boolean led = sentence.norm(the).equals("the") && LEADS.contains(sentence.norm(the - 1));
    for (int i = the - 1; led && i >= Math.max(0, the - NEAR); i--) {
      led = !words.is("warmth", sentence.norm(i));
    }
    return led;
  }
}
