package org.crossbearing.reading.internal.syntax;

import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;

/**
 * Tells what an open word is where a noun group goes on: behind an article, adjective or number.
 */
final class Nominals {
  private static final int YEAR = 4;

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Ahead ahead;

  /**
   * @param tags those of the tokens before the word asked for
   */
  Nominals(Sentence sentence, Tag[] tags, Words words, Ahead ahead) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.ahead = ahead;
  }

  /** An adjective or participle if a noun follows, else a noun. */
  Tag tag(int at, FormClasses form) {
    boolean more = ahead.noun(at) || built(at + 1);
    boolean verb = form.may('V') || form.may('D');
    if (more && form.may('D') && counted(at) && mass(at + 1)) {
      return Tag.PAST_OR_PARTICIPLE;
    }
    if (form.first() == 'J' && !more && counted(at) && words.kind(sentence.norm(at)) == 's') {
      return Tag.ADJ;
    }
    if (form.may('J') && form.may('N') && acts(at)) {
      return Tag.NOUN;
    }
    if (more
        && form.may('V')
        && !form.may('P')
        && counted(at)
        && !dated(at, form)
        && !ahead.plural(at)) {
      return Tag.VERB;
    }
    if (!more
        && verb
        && !form.may('P')
        && counted(at)
        && !dated(at, form)
        && !(form.may('N') && sum(at) && !opens(at, form))) {
      return form.verb();
    }
    if (!more && form.may('E') && at > 0 && sentence.norm(at - 1).equals("the")) {
      return Tag.NOUN;
    }
    if (form.may('J') && (more || !form.nominal())) {
      return form.first() == 'N' && more && !counted(at) ? Tag.NOUN : Tag.ADJ;
    }
    if (form.may('E') && !form.nominal()) {
      return form.may('D') ? Tag.PAST_OR_PARTICIPLE : Tag.PARTICIPLE;
    }
    boolean finite = form.may('D') || form.may('Z') && !form.may('P');
    boolean thing =
        form.first() == 'N' && acted(at) || form.may('N') && one(at) && ahead.finite(at);
    boolean number = at > 0 && tags[at - 1] == Tag.NUMBER && !thing;
    return number && finite && !more ? form.verb() : form.noun();
  }

  /**
   * "a commercial building", "an accidental shooting": a thing or an event named by a word that may
   * be a verb form, and without an object.
   */
  boolean built(int at) {
    String classes = words.classes(sentence.norm(at));
    char kind = words.kind(sentence.norm(at));
    return classes.indexOf('G') >= 0
        && classes.indexOf('N') >= 0
        && (kind == 'a' || kind == 'e')
        && !ahead.object(at);
  }

  /** "Shooting of a guard", "Shooting that left one dead": an event, where a sentence begins. */
  boolean act(int at) {
    String next = sentence.norm(at + 1);
    return words.kind(sentence.norm(at)) == 'e' && (next.equals("of") || next.equals("that"));
  }

  /** "the 2011 quake", "the March 2011 quake": the number is a year. */
  private boolean dated(int at, FormClasses form) {
    String number = sentence.norm(at - 1);
    boolean year = number.length() == YEAR && (number.startsWith("19") || number.startsWith("20"));
    int led = at > 2 && tags[at - 2] == Tag.NAME ? at - 3 : at - 2;
    return year && led >= 0 && tags[led] == Tag.DET && form.may('N') && !form.may('D');
  }

  /** "the suspect shot two men": somebody, before a past form with an object. */
  private boolean acts(int at) {
    return at > 0
        && tags[at - 1] == Tag.DET
        && words.kind(sentence.norm(at)) == 'p'
        && words.classes(sentence.norm(at + 1)).indexOf('D') >= 0
        && ahead.object(at + 1);
  }

  /** "one shot was fired": "six shot were killed" counts people. */
  private boolean one(int at) {
    return at > 0 && sentence.norm(at - 1).equals("one");
  }

  /** "fired one shot": whether the number stands right behind a verb. */
  private boolean acted(int at) {
    return at > 1
        && switch (tags[at - 2]) {
          case PAST, PAST_OR_PARTICIPLE, VERB, VERBS, ING -> true;
          default -> false;
        };
  }

  /** "Seven needed surgery": whether the last noun of the group cannot be what was counted. */
  private boolean mass(int at) {
    String norm = sentence.norm(at);
    boolean last =
        words.classes(sentence.norm(at + 1)).indexOf('N') < 0
            || words.closed(sentence.norm(at + 1)) != null;
    boolean one = words.classes(norm).startsWith("N") && !words.plural(norm);
    char kind = words.kind(norm);
    return one
        && last
        && (kind == 'e' || kind == 's' || kind == '-')
        && !sentence.token(at).capital();
  }

  /** Whether a number above one stands right before the word. */
  private boolean counted(int at) {
    if (at == 0 || tags[at - 1] != Tag.NUMBER) {
      return false;
    }
    int first = at - 1;
    while (first > 0 && tags[first - 1] == Tag.NUMBER) {
      first--;
    }
    boolean one = first > 0 && sentence.norm(first - 1).equals("a");
    if (one && words.closed(sentence.norm(at + 1)) == null) {
      return false;
    }
    String number = sentence.norm(at - 1);
    int hyphen = number.lastIndexOf('-');
    boolean length = hyphen > 0 && words.kind(number.substring(hyphen + 1)) == 't';
    return !number.equals("one") && !length;
  }

  /** "Five die in a crash", "at least five die": mostly a verb, and no sign of money before it. */
  private boolean opens(int at, FormClasses form) {
    int back = at - 1;
    while (back >= 0 && tags[back] == Tag.NUMBER && !sentence.token(back).mark()) {
      back--;
    }
    return back < 0 && form.first() == 'V';
  }

  /** Whether a sum of money with its sign stands right before the word: "a $2m plan". */
  private boolean sum(int at) {
    int back = at - 1;
    while (back > 0 && tags[back] == Tag.NUMBER && !sentence.token(back).mark()) {
      back--;
    }
    return back >= 0 && tags[back] == Tag.NUMBER && !ahead.object(at);
  }
}
