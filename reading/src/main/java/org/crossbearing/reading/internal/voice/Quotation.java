package org.crossbearing.reading.internal.voice;

import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.text.Block;

/**
 * Words between quotation marks.
 *
 * @param block the block they stand in
 * @param from index in the block of the first token inside
 * @param to one past the last token inside, with the sentence's own comma or point
 * @param span the words alone
 * @param words how many words there are
 * @param open whether the closing mark is left out because the next paragraph goes on
 */
record Quotation(Block block, int from, int to, Span span, int words, boolean open) {
  /** From the opening mark, or the first word, to the closing one. */
  Span outer() {
    int last = Math.min(to, block.tokens().size() - 1);
    return new Span(
        block.tokens().get(Math.max(0, from - 1)).start(), block.tokens().get(last).end());
  }
}
