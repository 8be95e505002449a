package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;

/** One event with its findings; those of one origin are folded. */
final class EventCard {
  private static final int MOST_NAMED = 2;
  private static final int MOST_REPORTS = 12;

  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final FindingCard card;
  private boolean singlesAnchored;

  EventCard(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    card = new FindingCard(catalogue, anchors, html);
  }

  void write(Event event, List<Finding> findings) {
    html.open("section", "class", "event", "id", anchors.of(event.id())).line();
    html.open("h3").bdi(Wording.title(event)).end("h3");
    html.open("p", "class", "about");
    about(event);
    html.end("p");
    findings(findings);
    html.end("section");
  }

  /** What is tied to no event; nothing if there is none. */
  void write(String title, List<Finding> findings) {
    if (!findings.isEmpty()) {
      html.open("section", "class", "event").line().element("h3", title).line();
      findings(findings);
      html.end("section");
    }
  }

  private void about(Event event) {
    String date = Wording.date(event);
    html.text(date.isEmpty() ? "Day unknown" : date).text(" · told by ");
    List<Report> reports = catalogue.reports(event);
    int shown = reports.size() <= MOST_REPORTS + 3 ? reports.size() : MOST_REPORTS;
    String joint = "";
    for (Report report : reports.subList(0, shown)) {
      html.text(joint).open("a", "href", anchors.linkTo(report.id()));
      html.bdi(Wording.outlet(report)).close("a");
      joint = ", ";
    }
    if (shown < reports.size()) {
      html.text(" and " + Phrase.count(reports.size() - shown, "more report"));
    }
  }

  private void findings(List<Finding> findings) {
    findings.stream()
        .filter(finding -> finding.status() != Status.SINGLE)
        .sorted(
            Comparator.comparing(Finding::status).reversed().thenComparing(GlanceSection::measure))
        .forEach(card::write);
    List<Finding> single = findings.stream().filter(f -> f.status() == Status.SINGLE).toList();
    if (!single.isEmpty()) {
      html.open("details", "class", "fold", "id", singlesAnchor()).open("summary");
      html.text((single.size() < findings.size() ? "And " : "") + count(single));
      html.end("summary");
      list(single);
      html.end("details");
    }
  }

  private static String count(List<Finding> single) {
    return single.size() == 1
        ? "1 figure that only one origin gives"
        : single.size() + " figures that only one origin gives";
  }

  /** An event that rests on one origin, folded to a line. */
  void fold(Event event, List<Finding> findings) {
    html.open("details", "class", "fold", "id", anchors.of(event.id())).open("summary");
    html.bdi(Wording.named(event)).text(" ");
    html.open("span", "class", "about").bdi(holds(findings)).close("span").end("summary");
    html.open("p", "class", "about", "id", findings.isEmpty() ? "" : singlesAnchor());
    about(event);
    html.end("p");
    list(findings);
    html.end("details");
  }

  /** "Money pledged: €2.3bn; and 2 more". */
  private String holds(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    for (Finding finding : findings.subList(0, Math.min(MOST_NAMED, findings.size()))) {
      parts.add(Wording.counted(finding, catalogue) + ": " + Best.of(finding, catalogue));
    }
    if (findings.size() > MOST_NAMED) {
      parts.add("and " + (findings.size() - MOST_NAMED) + " more");
    }
    return parts.isEmpty() ? "no figure" : String.join("; ", parts);
  }

  private void list(List<Finding> single) {
    html.open("ul", "class", "briefs").line();
    single.forEach(card::brief);
    html.end("ul");
  }

  /** The first of them carries the anchor. */
  private String singlesAnchor() {
    String anchor = singlesAnchored ? "" : GlanceSection.anchor(Status.SINGLE);
    singlesAnchored = true;
    return anchor;
  }
}
