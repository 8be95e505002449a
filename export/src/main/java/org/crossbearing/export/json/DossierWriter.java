package org.crossbearing.export.json;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.crossbearing.export.words.CodePoints;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Place;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** One dossier into a JSON stream, fields in the order of the schema. */
final class DossierWriter {
  private final JsonOut json;
  private final Dossier dossier;

  DossierWriter(JsonOut json, Dossier dossier) {
    this.json = json;
    this.dossier = dossier;
  }

  void write() {
    Map<String, SpanTable> tables = new HashMap<>();
    dossier.reports().forEach(report -> tables.put(report.id(), new SpanTable(report)));
    ClaimWriter claims = new ClaimWriter(json, tables);
    json.object(
        () -> {
          json.number("format", Dossier.FORMAT);
          json.objects("reports", dossier.reports(), this::report);
          json.objects("entities", dossier.entities(), this::entity);
          json.objects("origins", dossier.origins(), this::origin);
          json.objects("claims", dossier.claims(), claims::write);
          json.objects("events", dossier.events(), this::event);
          json.objects("findings", dossier.findings(), this::finding);
        });
  }

  private void report(Report report) {
    json.text("id", report.id());
    json.text("file", report.file());
    json.text("outlet", report.outlet());
    json.text("title", report.title());
    json.text("published", report.published() == null ? null : report.published().toString());
    json.texts("credits", report.credits());
    json.text("url", report.url());
    json.text("language", report.language());
    json.number("length", CodePoints.of(report.text()).length());
    if (report.extracted()) {
      json.text("text", report.text());
    }
  }

  private void entity(Entity entity) {
    json.text("id", entity.id());
    json.text("kind", entity.kind().word());
    json.text("name", entity.name());
    json.texts("aliases", entity.aliases());
  }

  private void origin(Origin origin) {
    json.text("id", origin.id());
    json.text("kind", origin.kind().word());
    json.text("name", origin.name());
    json.flag("assumed", origin.assumed());
    json.texts("signals", origin.signals());
  }

  private void event(Event event) {
    json.text("id", event.id());
    json.text("type", event.type().word());
    json.text("title", event.title());
    json.object("place", event.place(), this::place);
    date(json, event.date());
    json.texts("reports", event.reports());
  }

  private void place(Place place) {
    json.text("name", place.name());
    json.text("country", place.country());
    json.text("region", place.region());
    json.number("latitude", decimal(place.latitude()));
    json.number("longitude", decimal(place.longitude()));
  }

  private static @Nullable BigDecimal decimal(@Nullable Double value) {
    return value == null ? null : BigDecimal.valueOf(value);
  }

  static void date(JsonOut json, @Nullable DateRange range) {
    json.object(
        "date",
        range,
        days -> {
          json.text("from", days.from().toString());
          json.text("to", days.to().toString());
        });
  }

  private void finding(Finding finding) {
    json.text("id", finding.id());
    switch (finding) {
      case Finding.OfFigures figures -> ofFigures(figures);
      case Finding.OfRoles roles -> ofRoles(roles);
    }
    json.texts("claims", finding.claims());
    json.text("why", finding.why());
  }

  private void ofFigures(Finding.OfFigures finding) {
    json.text("event", finding.event());
    json.text("measure", finding.measure().word());
    json.text("of", finding.of());
    json.text("unit", finding.unit());
    json.text("status", finding.status().word());
    json.number("low", finding.low());
    json.number("high", finding.high());
    json.number("best", finding.best());
    json.number("origins", finding.origins());
  }

  private void ofRoles(Finding.OfRoles finding) {
    json.text("measure", "role");
    json.text("person", finding.person());
    json.text("entity", finding.entity());
    json.text("status", finding.status().word());
    json.texts("values", finding.values());
  }
}
