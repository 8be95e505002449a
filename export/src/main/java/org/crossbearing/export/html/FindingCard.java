package org.crossbearing.export.html;

import java.util.List;
import org.crossbearing.export.words.Best;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Office;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Reason;
import org.crossbearing.export.words.Value;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/** One finding: what it comes to on one side, who says which value on the other. */
final class FindingCard {
  private final Catalogue catalogue;
  private final Anchors anchors;
  private final Html html;
  private final ClaimRow row;
  private final Plot plot;

  FindingCard(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.anchors = anchors;
    this.html = html;
    row = new ClaimRow(catalogue, anchors, html);
    plot = new Plot(catalogue, html);
  }

  void write(Finding finding) {
    String anchor = anchors.of(finding.id());
    String heading = anchor + "-heading";
    String kind = "finding " + finding.status().word();
    html.open("article", "class", kind, "id", anchor, "aria-labelledby", heading).line();
    html.open("div", "class", "sum").line();
    html.open("h4", "id", heading).bdi(Wording.counted(finding, catalogue)).end("h4");
    best(finding);
    html.element("p", note(finding), "class", "note").line();
    if (finding instanceof Finding.OfFigures figures) {
      plot.write(figures, Value.of(figures, catalogue));
    }
    html.end("div").open("div", "class", "evidence").line();
    status(finding);
    evidence(finding);
    html.end("div").end("article");
  }

  /** What one origin alone says, as an entry of a list. */
  void brief(Finding finding) {
    html.open("li", "class", "brief", "id", anchors.of(finding.id())).line();
    html.open("p", "class", "what").bdi(Wording.counted(finding, catalogue)).end("p");
    best(finding);
    html.open("div").line();
    values(finding);
    html.end("div").end("li");
  }

  private void best(Finding finding) {
    String kind = finding instanceof Finding.OfRoles ? "best words" : "best";
    html.open("p", "class", kind).bdi(Best.of(finding, catalogue)).end("p");
  }

  /** A value that stands for others is followed by their span. */
  private String note(Finding finding) {
    String support = Wording.support(finding, catalogue);
    boolean spans =
        finding instanceof Finding.OfFigures figures
            && figures.best() != null
            && figures.low() != null
            && figures.high() != null
            && figures.low().compareTo(figures.high()) < 0;
    return spans ? support + "; values " + Bounds.span((Finding.OfFigures) finding) : support;
  }

  private void status(Finding finding) {
    html.open("p", "class", "why").open("span", "class", "status");
    html.element("span", Wording.sign(finding.status()), "class", "sign", "aria-hidden", "true");
    html.text(" " + Phrase.word(finding.status())).close("span");
    html.text(" ").bdi(Reason.of(finding)).end("p");
  }

  /** Who differs, or was overtaken, stands open; who agrees is folded. */
  private void evidence(Finding finding) {
    boolean open = finding.status() == Status.DISPUTED || finding.status() == Status.REVISED;
    if (open) {
      values(finding);
      return;
    }
    int claims = catalogue.claims(finding, Claim.class).size();
    html.open("details").element("summary", "Who says so, in which words (" + claims + ")").line();
    values(finding);
    html.end("details");
  }

  private void values(Finding finding) {
    switch (finding) {
      case Finding.OfFigures figures -> ofFigures(Value.of(figures, catalogue));
      case Finding.OfRoles roles -> ofRoles(Office.of(roles, catalogue));
    }
  }

  private void ofFigures(List<Value> values) {
    open(values.size());
    for (Value value : values) {
      html.open("li");
      if (values.size() > 1) {
        amount(value.words(), value.reading());
      }
      html.open("div").line();
      row.figures(value.figures());
      html.close("div").end("li");
    }
    html.end("ol");
  }

  private void ofRoles(List<Office> offices) {
    open(offices.size());
    for (Office office : offices) {
      html.open("li");
      if (offices.size() > 1) {
        amount(office.words(), "");
      }
      html.open("div").line();
      row.roles(office.roles());
      html.close("div").end("li");
    }
    html.end("ol");
  }

  /** A lone value stands large on the other side already. */
  private void open(int values) {
    html.open("ol", "class", values > 1 ? "values" : "values lone").line();
  }

  private void amount(String words, String reading) {
    html.open("p", "class", "amount").bdi(words);
    if (!reading.isEmpty()) {
      html.text(" ").element("span", reading, "class", "reading");
    }
    html.end("p");
  }
}
