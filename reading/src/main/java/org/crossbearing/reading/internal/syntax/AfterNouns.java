package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells whether a word after a noun is its verb, goes on with the group or describes it. */
final class AfterNouns {
  /** How far back a number may stand that counts a plural. */
  private static final int NUMBER_BACK = 4;

  /** How far back a plural may stand that still lacks its verb. */
  private static final int SUBJECT_BACK = 6;

  /** Verbs of telling that are plurals as well. */
  private static final Set<String> TELLING = WordSets.of("AfterNouns.TELLING");

  /** What is told together with an event: "a shooting victim". */
  private static final Set<String> OF_EVENTS = WordSets.of("AfterNouns.OF_EVENTS");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;
  private final Ahead ahead;

  AfterNouns(Sentence sentence, Tag[] tags, Words words, Ahead ahead) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
    this.ahead = ahead;
  }

  /** The class of the word at {@code at}, with the noun {@code before} it, past adverbs. */
  Tag tag(int at, FormClasses form, Tag before) {
    boolean described = before == Tag.NAME && form.first() == 'J' && ahead.noun(at);
    if (described && (counted(at) || at > 1 && tags[at - 2] == Tag.DET)) {
      return Tag.ADJ;
    }
    if (form.may('D') || form.may('E')) {
      return form.first() == 'J' && !form.may('D') ? Tag.ADJ : form.verb();
    }
    boolean adverb = tags[at - 1] == Tag.ADV || tags[at - 1] == Tag.NEG;
    boolean object = ahead.object(at) || ahead.noun(at);
    if (adverb && form.may('V') && object && pluralBefore(at)) {
      return Tag.VERB;
    }
    boolean plural = before == Tag.PLURAL;
    if (!plural && form.may('P') && counted(at)) {
      return Tag.PLURAL;
    }
    if (!plural && form.may('Z')) {
      if (sentence.norm(at).equals("states") && sentence.norm(at - 1).equals("member")) {
        return Tag.PLURAL;
      }
      return thirdPerson(at, form);
    }
    if (plural && form.first() == 'J' && !ahead.noun(at)) {
      return form.may('N') && sentence.norm(at - 1).equals("police") ? Tag.NOUN : Tag.ADJ;
    }
    if (words.demonym(sentence.norm(at - 1)) && form.nominal()) {
      return form.noun();
    }
    return predicate(at, form, before) ? Tag.VERB : inGroup(at, form, before);
  }

  private Tag thirdPerson(int at, FormClasses form) {
    boolean follows = ahead.object(at) || ahead.clause(at);
    boolean people = words.demonym(sentence.norm(at - 1)) && !abbreviated(at - 1);
    if (TELLING.contains(sentence.norm(at)) && (set(at) || leads(at))) {
      return Tag.VERBS;
    }
    return !form.may('P') || follows && !people ? Tag.VERBS : Tag.PLURAL;
  }

  /** "The Harbour Post reports:": a name and its verb lead to what follows. */
  private boolean leads(int at) {
    boolean small = !sentence.token(at).capital();
    return small && tags[at - 1] == Tag.NAME && sentence.norm(at + 1).equals(":");
  }

  /** "..., the Food Programme reports; ...": at the end of a clause behind what is told. */
  private boolean set(int at) {
    boolean closes = sentence.closes(at + 1);
    for (int i = at - 1; closes && i > 0; i--) {
      if (tags[i] == Tag.MARK) {
        return sentence.norm(i).equals(",") && opens(tags[i + 1]) && told(i);
      }
      boolean subject =
          switch (tags[i]) {
            case DET, ADJ, NOUN, NAME, POSS, PREP, PAST_OR_PARTICIPLE -> true;
            default -> sentence.norm(i).equals("and") && tags[i - 1] == Tag.NAME;
          };
      if (!subject) {
        return false;
      }
    }
    return false;
  }

  /** Whether a subject may begin so, rather than one more thing of a list. */
  private static boolean opens(Tag tag) {
    return tag == Tag.DET || tag == Tag.POSS || tag == Tag.NAME;
  }

  private boolean told(int to) {
    for (int i = 0; i < to; i++) {
      if (tags[i].verbal() || tags[i] == Tag.BE || tags[i] == Tag.HAVE) {
        return true;
      }
    }
    return false;
  }

  /** "the UN": a country or body in capitals, not its adjective. */
  private boolean abbreviated(int at) {
    boolean starts = at == 0 || tags[at - 1] == Tag.DET || tags[at - 1] == Tag.MARK;
    return starts && sentence.token(at).allCapitals();
  }

  /** Whether the word is the verb of a plural, which may stand some words before. */
  private boolean predicate(int at, FormClasses form, Tag before) {
    if (form.first() != 'V') {
      return false;
    }
    if (before == Tag.NAME) {
      return pluralBefore(at)
          && (at < 2 || tags[at - 2] != Tag.DET || sentence.norm(at + 1).equals("that"));
    }
    return before == Tag.PLURAL && !ahead.finite(at);
  }

  private Tag inGroup(int at, FormClasses form, Tag before) {
    boolean plural = before == Tag.PLURAL;
    if (form.may('V') && (plural || sentence.block().heading())) {
      boolean verb = !form.may('N') || ahead.object(at) || form.first() == 'V' && !ahead.noun(at);
      return verb ? Tag.VERB : form.noun();
    }
    if (form.may('G') && form.may('N') && OF_EVENTS.contains(sentence.norm(at + 1))) {
      return Tag.NOUN;
    }
    if (form.may('G')) {
      boolean closes = !plural && !ahead.object(at) && (form.first() == 'N' || ahead.end(at));
      return form.may('N') && closes ? Tag.NOUN : Tag.ING;
    }
    return form.nominal() ? form.noun() : form.likeliest();
  }

  /** Whether only nouns and adjectives stand between a number and the word. */
  boolean counted(int at) {
    return number(at) >= 0;
  }

  /** The same with a number above one: a plural is still to come in "two oil drilling". */
  boolean countedMany(int at) {
    int number = number(at);
    return number >= 0 && !sentence.norm(number).equals("one");
  }

  /** Where the number stands, or -1. */
  private int number(int at) {
    for (int i = at - 1; i >= Math.max(0, at - NUMBER_BACK); i--) {
      if (tags[i] == Tag.NUMBER) {
        return i;
      }
      if (tags[i] != Tag.NOUN && tags[i] != Tag.ADJ && tags[i] != Tag.NAME) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a plural noun without its verb stands shortly before: "people in Syria need". */
  private boolean pluralBefore(int at) {
    for (int i = at - 1; i >= Math.max(0, at - SUBJECT_BACK); i--) {
      if (tags[i] == Tag.PLURAL) {
        return true;
      }
      if (tags[i].verbal() || ends(tags[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean ends(Tag tag) {
    return tag == Tag.MARK || tag == Tag.BE || tag == Tag.HAVE || tag == Tag.MODAL;
  }
}
