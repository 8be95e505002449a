package org.crossbearing.export.text;

import java.util.List;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Office;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Value;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;

/** One finding: what it comes to, who says which value, and why. */
final class FindingTable {
  private static final int INDENT = 2;
  private static final int VALUE = 18;
  private static final int OFFICE = 36;
  private static final int WHO = 25;
  private static final int WHEN = 19;

  /**
   * Where not all is asked for, the values of a finding, and the reports of a voice, that stand.
   */
  private static final int MOST_VALUES = 10;

  private static final int MOST_REPORTS = 4;

  private final Catalogue catalogue;
  private final Sources sources;
  private final Page page;
  private final boolean all;

  FindingTable(Catalogue catalogue, Page page, boolean all) {
    this.catalogue = catalogue;
    this.page = page;
    this.all = all;
    sources = new Sources(catalogue);
  }

  void print(Finding finding) {
    switch (finding) {
      case Finding.OfFigures figures -> print(figures);
      case Finding.OfRoles roles -> print(roles);
    }
    String reason = Reason.of(finding);
    if (!reason.isEmpty()) {
      page.wrapped(2 * INDENT, 0, Cell.faint(reason));
    }
  }

  private void print(Finding.OfFigures finding) {
    String comesTo = Wording.counted(finding, catalogue) + ": " + Best.of(finding, catalogue);
    heading(finding, comesTo);
    Table table = new Table(2 * INDENT, VALUE, WHO, WHEN, 0);
    List<Value> values = Value.of(finding, catalogue);
    int shown = all ? values.size() : Page.cut(values.size(), MOST_VALUES);
    values.subList(0, shown).forEach(value -> rows(table, value));
    table.print(page);
    if (shown < values.size()) {
      page.line(2 * INDENT, Cell.faint("… " + Phrase.count(values.size() - shown, "more value")));
    }
  }

  private void print(Finding.OfRoles finding) {
    heading(finding, Best.of(finding, catalogue));
    Table table = new Table(2 * INDENT, OFFICE, WHEN, 0);
    for (Office office : Office.of(finding, catalogue)) {
      rows(table, office.roles(), Cell.strong(office.words()));
    }
    table.print(page);
  }

  /** Value and voice stand only in the first of the rows that share them. */
  private void rows(Table table, Value value) {
    String shown = value.words();
    for (var voice : Voice.by(sources::who, value.figures()).entrySet()) {
      rows(table, voice.getValue(), Cell.strong(shown), Cell.plain(voice.getKey()));
      shown = "";
    }
    Figure first = value.figures().getFirst();
    if (first.measure() == Measure.OTHER) {
      table.below(quote(first));
    }
  }

  /** What no measure tells is clear from the words alone. */
  private List<Cell> quote(Figure figure) {
    String text = catalogue.reportOf(figure).text();
    return Quote.of(text, figure.quote(), figure.cue(), Page.WIDTH - 3 * INDENT);
  }

  private void rows(Table table, List<? extends Claim> said, Cell... first) {
    List<? extends Claim> claims =
        List.copyOf(Voice.by(Claim::report, said).values().stream().map(List::getFirst).toList());
    Cell[] cells = first;
    int shown = all ? claims.size() : Page.cut(claims.size(), MOST_REPORTS);
    for (Claim claim : claims.subList(0, shown)) {
      table.row(beside(cells, sources.when(claim), sources.where(claim)));
      cells = empty(first.length);
    }
    if (shown < claims.size()) {
      String more = "and " + Phrase.count(claims.size() - shown, "more report");
      table.row(beside(cells, "", more));
    }
  }

  private static Cell[] beside(Cell[] cells, String when, String where) {
    Cell[] row = java.util.Arrays.copyOf(cells, cells.length + 2);
    row[cells.length] = Cell.faint(when);
    row[cells.length + 1] = Cell.plain(where);
    return row;
  }

  private static Cell[] empty(int count) {
    return java.util.stream.Stream.generate(() -> Cell.plain("")).limit(count).toArray(Cell[]::new);
  }

  private void heading(Finding finding, String comesTo) {
    String support = Wording.support(finding, catalogue);
    page.wrapped(
        INDENT, INDENT, new Cell(comesTo + "  (" + support + ")", Style.of(finding.status())));
  }
}
