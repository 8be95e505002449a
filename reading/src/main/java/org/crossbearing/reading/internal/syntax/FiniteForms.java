package org.crossbearing.reading.internal.syntax;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;

/** Tells verbs from nouns of the same form by what they stand beside. */
final class FiniteForms {
  /** Words in which somebody is named between a quotation and the verb. */
  private static final int SPEAKER = 6;

  /** Words in which it is told whose figures they are. */
  private static final int MAKER = 10;

  /** Marks that a name may hold. */
  private static final Set<String> WITHIN = Set.of("'", "\u2019", "'s", "(", ")", "-", "&");

  private static final Set<String> MADE = Set.of("from", "by", "of");
  private static final Set<String> SHEETS = WordSets.of("FiniteForms.SHEETS");
  private static final Set<String> SHOWING = WordSets.of("FiniteForms.SHOWING");

  private final Sentence sentence;
  private final Tag[] tags;
  private final Words words;

  /**
   * @param tags those of the tokens before the word asked for
   */
  FiniteForms(Sentence sentence, Tag[] tags, Words words) {
    this.sentence = sentence;
    this.tags = tags;
    this.words = words;
  }

  /** "the number of injured stands at 20", "… rises to more than 30". */
  boolean stands(int at) {
    String classes = words.classes(sentence.norm(at));
    boolean either = classes.indexOf('Z') >= 0 && classes.indexOf('P') >= 0 && at > 1;
    String next = sentence.norm(at + 1);
    boolean to = next.equals("at") || next.equals("to");
    return either && to && counts(at + 2) && words.personal(sentence.norm(at - 1));
  }

  private boolean counts(int at) {
    int end = Math.min(at + 3, sentence.size());
    for (int i = at; i < end; i++) {
      if (sentence.token(i).number() || words.closed(sentence.norm(i)) == Tag.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /** "the agency first said", "who first counted": no noun of its own. */
  boolean first(int at) {
    boolean past = words.classes(sentence.norm(at + 1)).indexOf('D') >= 0;
    return at > 0
        && at + 1 < sentence.size()
        && past
        && switch (tags[at - 1]) {
          case NAME, NOUN, PLURAL, REL, PRON -> true;
          case MARK -> sentence.norm(at - 1).equals(")");
          default -> false;
        };
  }

  /** "Ada Lind hails "a dawn"", ""Well done", the mayor quips.", "As Leta reports": a verb. */
  boolean tells(int at) {
    String classes = words.classes(sentence.norm(at));
    boolean either = classes.indexOf('Z') >= 0 && classes.indexOf('P') >= 0 && at > 0;
    if (!either || tags[at - 1] != Tag.NAME && words.kind(sentence.norm(at - 1)) != 'p') {
      return false;
    }
    if (at > 1 && sentence.norm(at - 2).equals("as")) {
      return true;
    }
    if (at + 1 < sentence.size() && Quotes.isDouble(sentence.token(at + 1))) {
      return sentence.token(at + 1).spaced() && at + 2 < sentence.size();
    }
    int back = at - 1;
    while (back > 0 && at - back < SPEAKER && !sentence.token(back).mark()) {
      back--;
    }
    boolean comma = back > 1 && sentence.norm(back).equals(",");
    return sentence.closes(at + 1)
        && back > 0
        && Quotes.isDouble(sentence.token(comma ? back - 1 : back));
  }

  /** Whether a comma sets off what stands before, which is no list: "Ada Lind, the mayor,". */
  private boolean closes(int at) {
    int back = at - 1;
    while (back > 0 && at - back < SPEAKER && !sentence.norm(back).equals(",")) {
      back--;
    }
    boolean inserted = back > 0 && sentence.norm(back).equals(",");
    return inserted && sentence.norm(at).equals(",") && tags[at - 1] != Tag.PLURAL;
  }

  /** "the mayor points out that", "Ada Lind, the mayor, claims that", "lists 12". */
  boolean leads(int at) {
    String classes = words.classes(sentence.norm(at));
    boolean third = at > 0 && classes.indexOf('Z') >= 0;
    return third && sentence.norm(at + 1).equals("out") && sentence.norm(at + 2).equals("that")
        || third
            && closes(at - 1)
            && (sentence.norm(at + 1).equals("that") || sentence.isNumber(at + 1));
  }

  /** "data from the Seafarers' Union show", "figures compiled by the council show that". */
  boolean shows(int at) {
    boolean ends = sentence.closes(at + 1) || sentence.norm(at + 1).equals("that");
    if (at < 3
        || tags[at - 1] == Tag.DET
        || !SHOWING.contains(sentence.norm(at))
        || !ends && !counts(at + 1)) {
      return false;
    }
    boolean from = false;
    for (int i = at - 1; i >= Math.max(0, at - MAKER); i--) {
      from |= MADE.contains(sentence.norm(i));
      if (SHEETS.contains(sentence.norm(i))) {
        return from;
      }
      if (sentence.token(i).mark() && !WITHIN.contains(sentence.norm(i))) {
        return false;
      }
    }
    return false;
  }

  /** "the dead now number 64", "the injured total 310". */
  boolean numbering(int at, int back) {
    boolean verb = sentence.norm(at).equals("number") || sentence.norm(at).equals("total");
    if (!verb || !sentence.isNumber(at + 1)) {
      return false;
    }
    return back > 0 && (words.personal(sentence.norm(back)) || tags[back] == Tag.PLURAL);
  }
}
