package org.crossbearing.export.text;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.export.words.CellWidth;

/** Rows of cells in aligned columns. A cell that is too long wraps inside its column. */
final class Table {
  private static final int GAP = 2;

  private final int indent;
  private final int[] most;
  private final List<Row> rows = new ArrayList<>();

  /**
   * An empty table.
   *
   * @param most the most columns for each cell; the last one also takes what the others leave
   */
  Table(int indent, int... most) {
    this.indent = indent;
    this.most = most.clone();
  }

  void row(Cell... cells) {
    rows.add(new Row(List.of(cells), List.of()));
  }

  /** A row with a line of its own below it, indented further. */
  void rowAbove(List<Cell> below, Cell... cells) {
    rows.add(new Row(List.of(cells), below));
  }

  /** A line below the last row, indented further. */
  void below(List<Cell> line) {
    rows.add(new Row(rows.removeLast().cells(), line));
  }

  private record Row(List<Cell> cells, List<Cell> below) {}

  void print(Page page) {
    int[] widths = widths();
    for (Row row : rows) {
      print(page, row.cells(), widths);
      if (!row.below().isEmpty()) {
        page.line(indent + GAP, row.below());
      }
    }
  }

  private int[] widths() {
    int[] widths = new int[most.length];
    int left = Page.WIDTH - indent;
    for (int column = 0; column < most.length; column++) {
      boolean last = column == most.length - 1;
      widths[column] = last ? left : Math.min(most[column], widest(column));
      left -= widths[column] + GAP;
    }
    return widths;
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> row.cells().get(column).width()).max().orElse(0);
  }

  private void print(Page page, List<Cell> row, int[] widths) {
    List<List<String>> columns = new ArrayList<>();
    for (int column = 0; column < widths.length; column++) {
      columns.add(Wrap.lines(row.get(column).text(), widths[column]));
    }
    int height = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int y = 0; y < height; y++) {
      List<Cell> line = new ArrayList<>();
      for (int column = 0; column < widths.length; column++) {
        List<String> lines = columns.get(column);
        String text = y < lines.size() ? lines.get(y) : "";
        line.add(new Cell(text, row.get(column).style()));
        line.add(Cell.plain(" ".repeat(widths[column] + GAP - CellWidth.of(text))));
      }
      page.line(indent, line);
    }
  }
}
