package org.crossbearing.export.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossbearing.export.words.CodePoints;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.OriginKind;
import org.crossbearing.model.Place;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/** A parsed file as a dossier. */
final class DossierReader {
  private final Function<String, @Nullable String> texts;
  private final Map<String, SpanTable> tables = new HashMap<>();

  DossierReader(Function<String, @Nullable String> texts) {
    this.texts = texts;
  }

  Dossier read(Node root) throws DossierFormatException {
    root.get("format").whole(Dossier.FORMAT, Dossier.FORMAT);
    List<Report> reports = root.get("reports").list(this::report);
    reports.forEach(report -> tables.put(report.id(), new SpanTable(report)));
    return new Dossier(
        reports,
        root.get("entities").list(DossierReader::entity),
        root.get("origins").list(DossierReader::origin),
        root.get("claims").list(new ClaimReader(tables)::read),
        root.get("events").list(DossierReader::event),
        root.get("findings").list(DossierReader::finding));
  }

  private Report report(Node node) throws DossierFormatException {
    String file = node.get("file").text();
    String carried = node.get("text").orNull(Node::text);
    return new Report(
        node.get("id").text(),
        file,
        node.get("outlet").orNull(Node::text),
        node.get("title").orNull(Node::text),
        node.get("published").orNull(DossierReader::published),
        node.get("credits").list(Node::text),
        node.get("url").orNull(Node::text),
        node.get("language").text(),
        carried == null ? textOf(file, node) : carried,
        carried != null);
  }

  private String textOf(String file, Node node) throws DossierFormatException {
    String text = texts.apply(file);
    if (text == null) {
      throw node.get("text").expecting("it here or as the file " + Node.shown(file));
    }
    int length = CodePoints.of(text).length();
    int said = node.get("length").whole(0, Integer.MAX_VALUE);
    if (said != length) {
      throw node.get("length").expecting("the length of " + Node.shown(file) + ", " + length);
    }
    return text;
  }

  private static Published published(Node node) throws DossierFormatException {
    try {
      return Published.parse(node.text());
    } catch (DateTimeException e) {
      throw node.expecting("a date or a date and time, such as 2025-07-10T14:00+02:00");
    }
  }

  static DateRange date(Node node) throws DossierFormatException {
    LocalDate from = day(node.get("from"));
    LocalDate to = day(node.get("to"));
    if (to.isBefore(from)) {
      throw node.get("to").expecting("a day not before " + from);
    }
    return new DateRange(from, to);
  }

  private static LocalDate day(Node node) throws DossierFormatException {
    try {
      return LocalDate.parse(node.text());
    } catch (DateTimeException e) {
      throw node.expecting("a date such as 2025-07-10");
    }
  }

  private static Entity entity(Node node) throws DossierFormatException {
    return new Entity(
        node.get("id").text(),
        node.get("kind").term(EntityKind.class),
        node.get("name").text(),
        node.get("aliases").list(Node::text));
  }

  private static Origin origin(Node node) throws DossierFormatException {
    return new Origin(
        node.get("id").text(),
        node.get("kind").term(OriginKind.class),
        node.get("name").text(),
        node.get("assumed").flag(),
        node.get("signals").list(Node::text));
  }

  private static Event event(Node node) throws DossierFormatException {
    return new Event(
        node.get("id").text(),
        node.get("type").term(EventType.class),
        node.get("title").text(),
        node.get("place").orNull(DossierReader::place),
        node.get("date").orNull(DossierReader::date),
        node.get("reports").list(Node::text));
  }

  private static Place place(Node node) throws DossierFormatException {
    return new Place(
        node.get("name").text(),
        node.get("country").orNull(Node::text),
        node.get("region").orNull(Node::text),
        node.get("latitude").orNull(n -> n.number().doubleValue()),
        node.get("longitude").orNull(n -> n.number().doubleValue()));
  }

  private static Finding finding(Node node) throws DossierFormatException {
    return node.get("measure").text().equals("role") ? ofRoles(node) : ofFigures(node);
  }

  private static Finding ofFigures(Node node) throws DossierFormatException {
    return new Finding.OfFigures(
        node.get("id").text(),
        node.get("event").text(),
        node.get("measure").term(Measure.class),
        node.get("of").text(),
        node.get("unit").orNull(Node::text),
        node.get("status").term(Status.class),
        node.get("low").orNull(Node::number),
        node.get("high").orNull(Node::number),
        node.get("best").orNull(Node::number),
        node.get("origins").whole(0, Integer.MAX_VALUE),
        node.get("claims").list(Node::text),
        node.get("why").text());
  }

  private static Finding ofRoles(Node node) throws DossierFormatException {
    return new Finding.OfRoles(
        node.get("id").text(),
        node.get("person").text(),
        node.get("entity").text(),
        node.get("status").term(Status.class),
        node.get("values").list(Node::text),
        node.get("claims").list(Node::text),
        node.get("why").text());
  }
}
