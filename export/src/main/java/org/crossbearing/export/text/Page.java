package org.crossbearing.export.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.crossbearing.export.words.Days;

/** Lines of at most {@link #WIDTH} columns, one after the other. */
final class Page {
  static final int WIDTH = 80;

  private static final int SLACK = 3;

  private final Appendable out;
  private final boolean colour;

  Page(Appendable out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  void blank() {
    line(0);
  }

  /** One line. The cells must fit beside each other. */
  void line(int indent, Cell... cells) {
    line(indent, List.of(cells));
  }

  void line(int indent, List<Cell> cells) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    for (Cell cell : cells) {
      line.append(colour ? cell.style().around(cell.text()) : cell.text());
    }
    append(line.toString().replace(Days.FIRM_SPACE, ' ').stripTrailing());
  }

  /** As many lines as the text needs; all but the first are indented further. */
  void wrapped(int indent, int further, Cell cell) {
    int left = indent;
    // The first line may be longer than the others; wrapping all to the narrower width is simpler.
    for (String line : Wrap.lines(cell.text(), WIDTH - indent - further)) {
      line(left, new Cell(line, cell.style()));
      left = indent + further;
    }
  }

  /** How many of a list are shown; a few more than there should be are not worth a cut. */
  static int cut(int size, int most) {
    return size <= most + SLACK ? size : most;
  }

  /** That a list goes on, and where; nothing if it does not. */
  void more(int count) {
    if (count > 0) {
      blank();
      line(2, Cell.strong("… " + count + " more"), Cell.plain(" (-v or --format html shows all)"));
    }
  }

  private void append(String line) {
    try {
      out.append(line).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
