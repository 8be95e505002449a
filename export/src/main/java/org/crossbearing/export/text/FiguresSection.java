package org.crossbearing.export.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;

/** Figures side by side, by what they measure and what they count. */
final class FiguresSection {
  private static final int INDENT = 2;
  private static final int VALUE = 24;
  private static final int WHO = 26;

  private final Catalogue catalogue;
  private final Sources sources;
  private final Page page;

  FiguresSection(Catalogue catalogue, Page page) {
    this.catalogue = catalogue;
    this.page = page;
    sources = new Sources(catalogue);
  }

  void print(List<Figure> figures) {
    Map<Measure, Map<String, Table>> tables = new TreeMap<>();
    for (Figure figure : figures) {
      Table table =
          tables
              .computeIfAbsent(figure.measure(), measure -> new LinkedHashMap<>())
              .computeIfAbsent(figure.of(), of -> new Table(INDENT, VALUE, WHO, 0));
      add(figure, table);
    }
    tables.forEach((measure, classes) -> classes.forEach((of, t) -> print(measure, of, t)));
  }

  private void print(Measure measure, String of, Table table) {
    page.blank();
    page.wrapped(0, INDENT, Cell.strong(Wording.counted(measure, of)));
    table.print(page);
  }

  private void add(Figure figure, Table table) {
    Report report = catalogue.reportOf(figure);
    table.rowAbove(
        Quote.of(report.text(), figure.quote(), figure.cue(), Page.WIDTH - 2 * INDENT),
        Cell.strong(Printable.line(figure.cue().of(report.text()))),
        Cell.plain(sources.who(figure)),
        Cell.faint(sources.whereAndWhen(report)));
  }
}
