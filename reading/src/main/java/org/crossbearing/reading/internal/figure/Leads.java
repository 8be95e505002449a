package org.crossbearing.reading.internal.figure;

import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;

/** Lines that lead to those behind them: a heading, or one that ends in a colon. */
final class Leads {
  /** A longer line is no item of a list, in tokens. */
  private static final int ITEM = 10;

  private Leads() {}

  /** A line that ends in a colon stays above the short lines behind it. */
  static void tell(Syntax syntax, Context context) {
    String last = syntax.sentence().norm(syntax.sentence().size() - 1);
    boolean item = syntax.sentence().block().kind() == Block.Kind.ITEM;
    boolean brief = syntax.sentence().size() <= ITEM;
    boolean title =
        syntax.sentence().block().kind() == Block.Kind.SUBHEAD
            && brief
            && syntax.quantities().isEmpty();
    boolean leads = last.equals(":") || title;
    if (leads || !brief && !item) {
      context.above(leads ? syntax : null);
    }
    if (leads || !item) {
      context.lead(leads ? syntax : null);
    }
  }
}
