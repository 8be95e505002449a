package org.crossbearing.export.html;

import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;

/** One claim as evidence: who says it, through whom, where and when, and in which words. */
final class ClaimRow {
  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final Times times;

  ClaimRow(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    times = new Times(catalogue, html);
  }

  void write(Figure figure) {
    html.open("li", "data-c", anchors.of(figure.id())).open("p", "class", "who");
    who(figure);
    html.close("p");
    where(figure);
    words(figure, figure.cue());
    html.end("li");
  }

  void write(Role role) {
    html.open("li", "data-c", anchors.of(role.id()));
    where(role);
    words(role, role.quote());
    html.end("li");
  }

  /** Outlet and time, which lead to the words. */
  void where(Claim claim) {
    Report report = catalogue.reportOf(claim);
    html.open("p", "class", "where").open("a", "href", anchors.linkTo(claim.id()));
    html.bdi(Wording.carrier(report)).close("a");
    if (report.published() != null) {
      html.text(" ");
      times.write(report.published());
    }
    html.close("p");
  }

  private void words(Claim claim, Span core) {
    String text = catalogue.reportOf(claim).text();
    html.open("p", "class", "words").open("bdi").text("“");
    Snippet snippet = Snippet.of(text, claim.quote(), core);
    html.text(snippet.before()).element("b", snippet.core()).text(snippet.after());
    html.text("”").close("bdi").close("p");
  }

  private void who(Figure figure) {
    if (figure.attribution().isEmpty()) {
      html.text("unattributed");
    }
    String joint = "";
    for (Attribution link : figure.attribution()) {
      html.text(joint).bdi(link.name());
      if (link.medium() != null) {
        html.text(" on ").bdi(link.medium());
      }
      joint = ", through ";
    }
    Origin origin = catalogue.origin(figure.origin());
    if (origin != null && !origin.assumed() && figure.attribution().isEmpty()) {
      html.text(", origin ").bdi(origin.name());
    }
    Phrase.remarks(figure).forEach(r -> html.text(" ").element("span", r, "class", "remark"));
  }
}
