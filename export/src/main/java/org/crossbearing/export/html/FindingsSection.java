package org.crossbearing.export.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;

/** Findings by status, disputes on top; inside a status event by event, tolls first, roles last. */
final class FindingsSection implements Section {
  private final Catalogue catalogue;
  private final Anchors anchors;
  private final List<Finding> findings;
  private final FindingCard card;
  private final Html html;
  private final Map<String, Integer> order = new HashMap<>();

  FindingsSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    findings = catalogue.dossier().findings();
    card = new FindingCard(catalogue, anchors, html);
    for (Event event : catalogue.dossier().events()) {
      order.put(event.id(), order.size());
    }
  }

  static String anchor(Status status) {
    return "findings-" + status.word();
  }

  @Override
  public String id() {
    return "findings";
  }

  @Override
  public String title() {
    return "Findings";
  }

  @Override
  public boolean isEmpty() {
    return findings.isEmpty();
  }

  @Override
  public void write() {
    glance();
    for (Status status : Wording.mostPressingFirst()) {
      List<Finding> group = inOrder(status);
      if (!group.isEmpty()) {
        write(status, group);
      }
    }
  }

  /** All that more than one origin speaks of, a line each. */
  private void glance() {
    html.open("ol", "class", "glance").line();
    for (Status status : Wording.mostPressingFirst()) {
      if (status != Status.SINGLE) {
        inOrder(status).forEach(this::glance);
      }
    }
    html.end("ol");
  }

  private void glance(Finding finding) {
    html.open("li", "class", finding.status().word());
    html.open("a", "href", anchors.linkTo(finding.id()));
    html.element("span", Wording.sign(finding.status()), "class", "sign", "aria-hidden", "true");
    html.element("span", Phrase.word(finding.status()) + ": ", "class", "spoken");
    html.open("span", "class", "what").bdi(Wording.counted(finding)).close("span").text(" ");
    about(finding);
    html.open("b").bdi(Best.of(finding, catalogue)).close("b").close("a").end("li");
  }

  private void about(Finding finding) {
    Event event =
        finding instanceof Finding.OfFigures figures ? catalogue.event(figures.event()) : null;
    if (event != null) {
      html.open("span", "class", "about").bdi(Wording.named(event)).close("span").text(" ");
    }
  }

  private List<Finding> inOrder(Status status) {
    return findings.stream()
        .filter(finding -> finding.status() == status)
        .sorted(byEvent().thenComparing(FindingsSection::measure))
        .toList();
  }

  private void write(Status status, List<Finding> group) {
    html.open("section", "class", "group " + status.word(), "id", anchor(status)).line();
    html.open("h3").element("span", Wording.sign(status), "class", "sign", "aria-hidden", "true");
    html.text(" " + Wording.capital(Phrase.word(status)) + " ");
    html.element("span", Integer.toString(group.size()), "class", "count");
    html.end("h3");
    html.element("p", Wording.meaning(status), "class", "meaning").line();
    group.forEach(card::write);
    html.end("section");
  }

  private Comparator<Finding> byEvent() {
    return Comparator.comparingInt(
        finding ->
            finding instanceof Finding.OfFigures figures
                ? order.getOrDefault(figures.event(), order.size())
                : Integer.MAX_VALUE);
  }

  private static Measure measure(Finding finding) {
    return finding instanceof Finding.OfFigures figures ? figures.measure() : Measure.OTHER;
  }
}
