package org.crossbearing.export.html;

import java.util.Comparator;
import java.util.Optional;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Status;

/** What the dossier is about, how much there is, and how it stands. */
final class Masthead {
  /** Two bearings that cross. */
  private static final String EMBLEM =
      "<svg class=\"emblem\" viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\">"
          + "<path d=\"M2 20 20 4M4 4l17 14\"/><circle cx=\"12.2\" cy=\"11\" r=\"3.4\"/></svg>";

  private final Dossier dossier;
  private final Anchors anchors;
  private final Html html;

  Masthead(Catalogue catalogue, Anchors anchors, Html html) {
    this.dossier = catalogue.dossier();
    this.anchors = anchors;
    this.html = html;
  }

  /** The event that most reports tell of; without events, how many reports there are. */
  String title() {
    return lead().map(Wording::named).orElseGet(() -> Phrase.count(reports(), "report"));
  }

  private Optional<Event> lead() {
    return dossier.events().stream()
        .max(
            Comparator.<Event>comparingInt(event -> event.reports().size())
                .thenComparingInt(event -> -dossier.events().indexOf(event)));
  }

  private int reports() {
    return dossier.reports().size();
  }

  void write() {
    html.open("header", "class", "masthead").line();
    html.open("p", "class", "brand").raw(EMBLEM).text("Crossbearing").end("p");
    html.open("h1");
    if (lead().isPresent()) {
      heading(lead().get());
    } else {
      html.text(title());
    }
    html.end("h1");
    html.element("p", sources(), "class", "sources").line();
    if (!dossier.findings().isEmpty()) {
      tally();
    }
    html.end("header");
  }

  private void heading(Event event) {
    html.open("a", "href", anchors.linkTo(event.id())).bdi(Wording.title(event)).close("a");
    if (event.date() != null) {
      html.text(" ").element("span", Days.of(event.date()), "class", "when");
    }
    int others = dossier.events().size() - 1;
    if (others > 0) {
      html.text(" ").element("span", "and " + Phrase.count(others, "other event"), "class", "more");
    }
  }

  private String sources() {
    int origins = dossier.origins().size();
    String behind = origins == 0 ? "" : " · " + Phrase.count(origins, "origin");
    String span = new Clock(dossier).span();
    return Wording.sources(dossier) + behind + (span.isEmpty() ? "" : " · published " + span);
  }

  /** How many findings there are of each status, and what it means. */
  private void tally() {
    html.open("ul", "class", "tally").line();
    for (Status status : Wording.mostPressingFirst()) {
      int count = count(status);
      if (count > 0) {
        html.open("li", "class", status.word());
        html.open("a", "href", "#" + GlanceSection.anchor(status));
        html.element("b", Integer.toString(count)).text(" ");
        html.element("span", Wording.sign(status), "class", "sign", "aria-hidden", "true");
        html.text(" " + Phrase.word(status)).close("a").text(" ");
        html.element("span", Wording.meaning(status), "class", "meaning").end("li");
      }
    }
    html.end("ul");
    html.element("p", Wording.ORIGIN, "class", "meaning").line();
  }

  private int count(Status status) {
    return (int) dossier.findings().stream().filter(f -> f.status() == status).count();
  }
}
