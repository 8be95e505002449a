package org.crossbearing.export.json;

import org.crossbearing.export.words.CodePoints;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;

/** The spans of one report, as they stand in JSON. */
final class SpanTable {
  private final String text;
  private final CodePoints table;

  SpanTable(Report report) {
    text = report.text();
    table = CodePoints.of(text);
  }

  /** The fields of {@code span}: its characters and its offsets in code points. */
  void write(JsonOut json, Span span) {
    json.text("exact", span.of(text));
    json.number("start", table.fromUtf16(span.start()));
    json.number("end", table.fromUtf16(span.end()));
  }

  /** The span that {@code node} gives in code points. Checks it against the text. */
  Span read(Node node) throws DossierFormatException {
    int start = node.get("start").whole(0, table.length());
    int end = node.get("end").whole(start, table.length());
    Span span = new Span(table.toUtf16(start), table.toUtf16(end));
    Node exact = node.get("exact");
    String said = exact.text();
    String found = span.of(text);
    if (!said.equals(found)) {
      throw exact.expecting("the report's characters there, " + Node.shown(found));
    }
    return span;
  }
}
