package org.crossbearing.export.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Printable;
import org.crossbearing.model.Report;
import org.crossbearing.model.Statement;

/** What was said, report by report. */
final class StatementsSection {
  private static final int INDENT = 2;

  private final Catalogue catalogue;
  private final Sources sources;
  private final Page page;

  StatementsSection(Catalogue catalogue, Page page) {
    this.catalogue = catalogue;
    this.page = page;
    sources = new Sources(catalogue);
  }

  void print() {
    Map<Report, List<Statement>> byReport =
        catalogue.claims(Statement.class).stream()
            .collect(
                Collectors.groupingBy(
                    catalogue::reportOf, LinkedHashMap::new, Collectors.toList()));
    byReport.forEach(
        (report, statements) -> {
          page.blank();
          page.wrapped(0, INDENT, Cell.strong("Said in " + sources.whereAndWhen(report)));
          statements.forEach(statement -> print(report, statement));
        });
  }

  private void print(Report report, Statement statement) {
    String words = Printable.line(statement.quote().of(report.text()));
    page.wrapped(INDENT, INDENT, Cell.plain(speaker(statement)));
    String quoted = statement.direct() ? "“" + words + "”" : words;
    page.wrapped(2 * INDENT, 0, Cell.faint(quoted));
  }

  private static String speaker(Statement statement) {
    StringBuilder line = new StringBuilder();
    Statement.Speaker speaker = statement.speaker();
    line.append(speaker == null ? "(speaker not told)" : Printable.line(speaker.name()));
    if (statement.verb() != null) {
      line.append(' ').append(Printable.line(statement.verb()));
    }
    if (statement.medium() != null) {
      line.append(" on ").append(Printable.line(statement.medium()));
    }
    return line.append(':').toString();
  }
}
