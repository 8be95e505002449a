package org.crossbearing.export.html;

import java.util.List;
import java.util.function.Function;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;

/**
 * Claims as evidence: who says it, through whom, in which words, where and when. Those that say the
 * same in the same words through the same voice share a row.
 */
final class ClaimRow {
  /** Rows that stand open; the others are folded. */
  private static final int MOST_OPEN = 4;

  private static final int MOST_REPORTS = 6;

  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final Clock clock;

  ClaimRow(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    clock = new Clock(catalogue.dossier());
  }

  /** A list with what figures of one value say, voice by voice. */
  void figures(List<Figure> figures) {
    list(
        List.copyOf(Voice.by(figure -> Voice.withRemarks(figure, catalogue), figures).values()),
        Figure::cue);
  }

  /** A list with what claims of one office say. */
  void roles(List<Role> roles) {
    list(List.of(roles), Role::quote);
  }

  private <C extends Claim> void list(List<List<C>> voices, Function<C, Span> core) {
    int open = voices.size() <= MOST_OPEN + 1 ? voices.size() : MOST_OPEN;
    says(voices.subList(0, open), core);
    if (open < voices.size()) {
      html.open("details").element("summary", voices.size() - open + " more").line();
      says(voices.subList(open, voices.size()), core);
      html.end("details");
    }
  }

  private <C extends Claim> void says(List<List<C>> voices, Function<C, Span> core) {
    html.open("ul", "class", "says").line();
    for (List<C> claims : voices) {
      html.open("li");
      if (claims.getFirst() instanceof Figure figure) {
        html.open("p", "class", "who");
        who(figure);
        html.close("p");
      }
      html.open("div");
      inWords(claims, core);
      html.close("div").end("li");
    }
    html.end("ul");
  }

  /** Words that many share are followed by some of their reports; the others are folded. */
  private <C extends Claim> void inWords(List<C> claims, Function<C, Span> core) {
    for (List<C> same : Voice.by(claim -> said(claim, core.apply(claim)), claims).values()) {
      words(same.getFirst(), core.apply(same.getFirst()));
      int open = same.size() <= MOST_REPORTS + 1 ? same.size() : MOST_REPORTS;
      where(same.subList(0, open));
      if (open < same.size()) {
        String more = Phrase.count(same.size() - open, "more report");
        html.open("details").element("summary", more);
        where(same.subList(open, same.size()));
        html.close("details");
      }
    }
  }

  /** Outlets and times, which lead to the words. */
  void where(List<? extends Claim> claims) {
    html.open("p", "class", "where");
    String joint = "";
    for (Claim claim : claims) {
      html.text(joint);
      where(claim);
      joint = ", ";
    }
    html.close("p");
  }

  private void where(Claim claim) {
    Report report = catalogue.reportOf(claim);
    String anchor = anchors.of(claim.id());
    html.open("a", "href", "#" + anchor, "data-c", anchor).bdi(Wording.carrier(report)).close("a");
    if (report.published() != null) {
      html.text(" ");
      html.element("time", clock.of(report.published()), "datetime", report.published().toString());
    }
  }

  private void words(Claim claim, Span core) {
    Snippet snippet = said(claim, core);
    html.open("p", "class", "words").open("bdi").text("“");
    html.text(snippet.before()).element("b", snippet.core()).text(snippet.after());
    html.text("”").close("bdi").close("p");
  }

  private Snippet said(Claim claim, Span core) {
    return Snippet.of(catalogue.reportOf(claim).text(), claim.quote(), core);
  }

  private void who(Figure figure) {
    if (figure.attribution().isEmpty()) {
      html.text(Voice.NOBODY);
    }
    String joint = "";
    for (Attribution link : figure.attribution()) {
      html.text(joint).bdi(catalogue.nameOf(link.name()));
      if (link.medium() != null) {
        html.text(" on ").bdi(link.medium());
      }
      joint = ", through ";
    }
    Origin traced = Voice.traced(figure, catalogue);
    if (traced != null) {
      html.text("; traced to ").bdi(Printable.line(traced.name()));
    }
    Phrase.remarks(figure).forEach(r -> html.text(" ").element("span", r, "class", "remark"));
  }
}
