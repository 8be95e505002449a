package org.crossbearing.reading.internal.syntax;

import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;

/** Nouns that quotation marks part from their number. */
final class QuotedNouns {
  /** How many words in quotation marks may be the noun of a number. */
  private static final int QUOTED = 3;

  private final Sentence sentence;
  private final Tag[] tags;

  QuotedNouns(Sentence sentence, Tag[] tags) {
    this.sentence = sentence;
    this.tags = tags;
  }

  /** Whether the group goes on behind the mark at {@code at}, right behind the number. */
  boolean joins(Quantity quantity, int at) {
    return alone(quantity, at) || noun(at) || adjective(at);
  }

  /** Whether only the number stands in quotation marks, and its noun behind them. */
  private boolean alone(Quantity quantity, int at) {
    int before = quantity.from() - 1;
    boolean opened = before >= 0 && Quotes.mark(sentence.token(before));
    return opened && (tags[at + 1].nominal() || tags[at + 1] == Tag.ADJ);
  }

  /** An adjective alone in quotation marks before the noun: 217 "serious" accidents. */
  private boolean adjective(int at) {
    return at + 3 < tags.length
        && tags[at + 1] == Tag.ADJ
        && Quotes.mark(sentence.token(at + 2))
        && tags[at + 3].nominal();
  }

  /** Whether the noun behind the number stands alone in quotation marks: 19 "terrorists". */
  private boolean noun(int at) {
    int end = at + 1;
    while (end < tags.length
        && end <= at + QUOTED
        && (tags[end].nominal() || tags[end] == Tag.ADJ)) {
      end++;
    }
    return end > at + 1 && end < tags.length && Quotes.mark(sentence.token(end));
  }
}
