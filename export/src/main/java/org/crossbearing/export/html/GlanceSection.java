package org.crossbearing.export.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;

/** All that more than one origin speaks of, a line each, disputes on top. */
final class GlanceSection implements Section {
  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final Map<String, Integer> order = new HashMap<>();

  GlanceSection(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
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
    return "At a glance";
  }

  @Override
  public boolean isEmpty() {
    return catalogue.dossier().findings().stream().allMatch(f -> f.status() == Status.SINGLE);
  }

  @Override
  public void write() {
    html.open("div", "class", "glance").line();
    for (Status status : Wording.mostPressingFirst()) {
      List<Finding> findings = inOrder(status);
      if (status != Status.SINGLE && !findings.isEmpty()) {
        write(status, findings);
      }
    }
    html.end("div");
  }

  /** Events as they come, tolls first, roles last. */
  private List<Finding> inOrder(Status status) {
    return catalogue.dossier().findings().stream()
        .filter(finding -> finding.status() == status)
        .sorted(Comparator.comparingInt(this::place).thenComparing(GlanceSection::measure))
        .toList();
  }

  private int place(Finding finding) {
    return finding instanceof Finding.OfFigures figures
        ? order.getOrDefault(figures.event(), order.size())
        : Integer.MAX_VALUE;
  }

  static Measure measure(Finding finding) {
    return finding instanceof Finding.OfFigures figures ? figures.measure() : Measure.OTHER;
  }

  private void write(Status status, List<Finding> findings) {
    html.open("div", "class", "group " + status.word(), "id", anchor(status)).line();
    html.open("h3").element("span", Wording.sign(status), "class", "sign", "aria-hidden", "true");
    html.text(" " + Wording.capital(Phrase.word(status))).end("h3");
    html.open("ul").line();
    findings.forEach(this::write);
    html.close("ul").end("div");
  }

  private void write(Finding finding) {
    html.open("li").open("a", "href", anchors.linkTo(finding.id()));
    html.open("span", "class", "what")
        .bdi(Wording.counted(finding, catalogue))
        .close("span")
        .text(" ");
    html.open("b").bdi(Best.of(finding, catalogue)).close("b");
    Event event =
        finding instanceof Finding.OfFigures figures ? catalogue.event(figures.event()) : null;
    if (event != null) {
      html.text(" ").open("span", "class", "about").bdi(Wording.named(event)).close("span");
    }
    html.close("a").end("li");
  }
}
