package org.crossbearing.export.text;

import java.util.List;
import org.crossbearing.export.words.CellWidth;
import org.crossbearing.export.words.Printable;
import org.crossbearing.model.Span;

/** A number inside the clause that says it, cut to one line. */
final class Quote {
  private static final int MARKS = 2;

  private Quote() {}

  /** The clause with the cue emphasised, at most {@code width} columns. */
  static List<Cell> of(String text, Span clause, Span cue, int width) {
    String before = Printable.part(text.substring(clause.start(), cue.start())).stripLeading();
    String after = Printable.part(text.substring(cue.end(), clause.end())).stripTrailing();
    String number = Wrap.start(Printable.line(cue.of(text)), width - MARKS);
    int left = width - MARKS - CellWidth.of(number);
    int behind = Math.min(CellWidth.of(after), Math.max(left / 2, left - CellWidth.of(before)));
    return List.of(
        Cell.faint("“" + cut(before, left - behind, true)),
        Cell.strong(number),
        Cell.faint(cut(after, behind, false) + "”"));
  }

  private static String cut(String text, int width, boolean keepEnd) {
    if (width <= 0) {
      return "";
    }
    return keepEnd ? Wrap.end(text, width) : Wrap.start(text, width);
  }
}
