package org.crossbearing.export.text;

import org.crossbearing.export.words.CellWidth;

/**
 * A stretch of text in one style.
 *
 * @param text printable, without line breaks
 */
record Cell(String text, Style style) {
  static Cell plain(String text) {
    return new Cell(text, Style.PLAIN);
  }

  static Cell strong(String text) {
    return new Cell(text, Style.STRONG);
  }

  static Cell faint(String text) {
    return new Cell(text, Style.FAINT);
  }

  int width() {
    return CellWidth.of(text);
  }
}
