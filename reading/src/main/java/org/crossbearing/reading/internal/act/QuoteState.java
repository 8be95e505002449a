package org.crossbearing.reading.internal.act;

import java.util.BitSet;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Which tokens stand between quotation marks. Not thread-safe; one per report. */
final class QuoteState {
  private final BitSet inside = new BitSet();
  private @Nullable Span block;
  private boolean open;

  /** Goes on to the next sentence; a new block closes what was left open. */
  void begin(Syntax syntax) {
    Span next = syntax.sentence().block().span();
    open = open && next.equals(block);
    block = next;
    inside.clear();
    for (int i = 0; i < syntax.sentence().size(); i++) {
      Token token = syntax.sentence().token(i);
      if (Quotes.isDouble(token)) {
        open = opens(token);
      }
      inside.set(i, open);
    }
  }

  private boolean opens(Token token) {
    return switch (token.text()) {
      case "\u201c", "\u00ab", "\u201e" -> true;
      case "\u201d", "\u00bb" -> false;
      default -> !open;
    };
  }

  /** Whether the token of the sentence begun last is quoted. */
  boolean inside(Syntax syntax, int token) {
    return inside.get(token);
  }
}
