package org.crossbearing.export.html;

import java.util.List;
import java.util.Objects;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** The events, each with the reports that tell of it and with its findings. */
final class EventsSection implements Section {
  private final Dossier dossier;
  private final Anchors anchors;
  private final Html html;

  EventsSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.dossier = catalogue.dossier();
    this.anchors = anchors;
    this.html = html;
  }

  @Override
  public String id() {
    return "events";
  }

  @Override
  public String title() {
    return "Events";
  }

  @Override
  public boolean isEmpty() {
    return dossier.events().isEmpty();
  }

  @Override
  public void write() {
    html.open("ul", "class", "events").line();
    dossier.events().forEach(this::write);
    html.end("ul");
  }

  private void write(Event event) {
    html.open("li", "class", "row", "id", anchors.of(event.id())).open("div");
    html.open("h3").bdi(Wording.title(event)).close("h3");
    String date = Wording.date(event);
    html.element("p", date.isEmpty() ? "Day unknown" : date);
    html.close("div").open("div").open("p").text("Told by ");
    reports(event);
    html.close("p");
    findings(event);
    html.close("div").end("li");
  }

  private void reports(Event event) {
    List<Report> reports =
        event.reports().stream().map(this::report).filter(Objects::nonNull).toList();
    String joint = "";
    for (Report report : reports) {
      html.text(joint).open("a", "href", anchors.linkTo(report.id()));
      html.bdi(Wording.outlet(report)).close("a");
      joint = ", ";
    }
  }

  private @Nullable Report report(String id) {
    return dossier.reports().stream().filter(r -> r.id().equals(id)).findFirst().orElse(null);
  }

  private void findings(Event event) {
    html.open("ul", "class", "links");
    for (Finding finding : dossier.findings()) {
      if (finding instanceof Finding.OfFigures figures && figures.event().equals(event.id())) {
        html.open("li", "class", finding.status().word());
        html.open("a", "href", anchors.linkTo(finding.id()));
        String sign = Wording.sign(finding.status());
        html.element("span", sign, "class", "sign", "aria-hidden", "true").text(" ");
        html.bdi(Wording.counted(finding));
        html.element("span", ", " + Phrase.word(finding.status()), "class", "spoken");
        html.close("a").close("li");
      }
    }
    html.close("ul");
  }
}
