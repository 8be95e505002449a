package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Days;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.model.Status;

/** What the dossier is about, how much there is, and how it stands. */
final class Masthead {
  /** Two bearings that cross. */
  private static final String EMBLEM =
      "<svg class=\"emblem\" viewBox=\"0 0 24 24\" width=\"22\" height=\"22\" aria-hidden=\"true\">"
          + "<path d=\"M2 20 20 4M4 4l17 14\"/><circle cx=\"12.2\" cy=\"11\" r=\"3.4\"/></svg>";

  private static final int BAR = 1000;

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
    long outlets =
        dossier.reports().stream().map(Report::outlet).filter(Objects::nonNull).distinct().count();
    List<String> parts = new ArrayList<>(List.of(Phrase.count(reports(), "report")));
    if (outlets > 0) {
      parts.add(Phrase.count(outlets, "outlet"));
    }
    if (!dossier.origins().isEmpty()) {
      parts.add(Phrase.count(dossier.origins().size(), "origin"));
    }
    return String.join(" · ", parts) + published();
  }

  /** From the first to the last publication. */
  private String published() {
    List<Published> times =
        dossier.reports().stream()
            .map(Report::published)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingLong(Moment::of))
            .toList();
    if (times.isEmpty()) {
      return "";
    }
    String first = Days.of(times.getFirst());
    String last = Days.of(times.getLast());
    return " · published " + (first.equals(last) ? first : first + " to " + last);
  }

  private void tally() {
    bar();
    html.open("ul", "class", "tally");
    for (Status status : Wording.mostPressingFirst()) {
      int count = count(status);
      if (count > 0) {
        html.open("li", "class", status.word());
        html.open("a", "href", "#" + FindingsSection.anchor(status));
        html.element("b", Integer.toString(count)).text(" ");
        html.element("span", Wording.sign(status), "class", "sign", "aria-hidden", "true");
        html.text(" " + Phrase.word(status)).close("a").close("li");
      }
    }
    html.end("ul");
  }

  /** How the findings share out; the list below says the same in words. */
  private void bar() {
    html.open("svg", "class", "bar", "viewBox", "0 0 " + BAR + " 8", "preserveAspectRatio", "none");
    html.raw("<title>Findings by status</title>");
    int from = 0;
    int done = 0;
    for (Status status : Wording.mostPressingFirst()) {
      done += count(status);
      int to = done * BAR / dossier.findings().size();
      if (to > from) {
        rectangle(status.word(), from, to - from);
      }
      from = to;
    }
    html.end("svg");
  }

  private void rectangle(String kind, int x, int width) {
    String gap = Integer.toString(Math.max(1, width - 3));
    html.open("rect", "class", kind, "x", Integer.toString(x), "width", gap, "height", "8");
    html.close("rect");
  }

  private int count(Status status) {
    return (int) dossier.findings().stream().filter(f -> f.status() == status).count();
  }
}
