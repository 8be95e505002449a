package org.crossbearing.export.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.internal.Bounds;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Phrase;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Role;
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
    html.open(
        "article",
        "class",
        "finding " + finding.status().word(),
        "id",
        anchor,
        "aria-labelledby",
        heading);
    html.line().open("div", "class", "sum").line();
    html.open("h4", "id", heading).bdi(Wording.counted(finding)).end("h4");
    switch (finding) {
      case Finding.OfFigures figures -> ofFigures(figures);
      case Finding.OfRoles roles -> ofRoles(roles);
    }
    html.end("div").end("article");
  }

  private void ofFigures(Finding.OfFigures finding) {
    List<Value> values = values(finding);
    Event event = catalogue.event(finding.event());
    if (event != null) {
      about(event);
    }
    html.element("p", Best.of(finding, catalogue), "class", "best").line();
    html.element("p", note(finding, values.size()), "class", "note").line();
    plot.write(finding, values);
    evidence(finding, values.size());
    for (Value value : values) {
      amount(value.words(), values.size());
      value.figures().forEach(row::write);
      html.close("ul").end("li");
    }
    html.end("ol");
  }

  /** A revised figure keeps the order in which it moved; else the smaller come first. */
  private List<Value> values(Finding.OfFigures finding) {
    List<Value> values = Value.group(catalogue.claims(finding, Figure.class));
    return finding.status() == Status.REVISED ? values : Value.bySize(values);
  }

  /** A lone value stands large on the other side already. */
  private void amount(String words, int values) {
    html.open("li");
    if (values > 1) {
      html.element("p", words, "class", "amount");
    }
    html.open("ul", "class", "says").line();
  }

  private void about(Event event) {
    html.open("p", "class", "about").open("a", "href", anchors.linkTo(event.id()));
    html.bdi(Wording.title(event)).close("a");
    String date = Wording.date(event);
    html.text(date.isEmpty() ? "" : " · " + date).end("p");
  }

  private void evidence(Finding finding, int values) {
    html.end("div").open("div", "class", "evidence").line();
    status(finding);
    html.open("ol", "class", values > 1 ? "values" : "values lone").line();
  }

  private void status(Finding finding) {
    html.open("p", "class", "why").open("span", "class", "status");
    html.element("span", Wording.sign(finding.status()), "class", "sign", "aria-hidden", "true");
    html.text(" " + Phrase.word(finding.status())).close("span");
    html.text(" ").bdi(finding.why()).end("p");
  }

  private static String note(Finding.OfFigures finding, int values) {
    String from =
        Phrase.count(finding.claims().size(), "claim")
            + " from "
            + Phrase.count(finding.origins(), "origin");
    boolean spans = finding.best() != null && values > 1 && !isOneValue(finding);
    return spans ? from + ", spanning " + Bounds.span(finding) : from;
  }

  private static boolean isOneValue(Finding.OfFigures finding) {
    BigDecimal low = finding.low();
    BigDecimal high = finding.high();
    return low != null && high != null && low.compareTo(high) == 0;
  }

  private void ofRoles(Finding.OfRoles finding) {
    html.open("p", "class", "best words");
    html.bdi(Best.of(finding, catalogue));
    html.end("p");
    html.element("p", Phrase.count(finding.claims().size(), "claim"), "class", "note").line();
    Map<String, List<Role>> byRole = new LinkedHashMap<>();
    for (Role role : catalogue.claims(finding, Role.class)) {
      byRole.computeIfAbsent(Printable.line(role.role()), r -> new ArrayList<>()).add(role);
    }
    evidence(finding, byRole.size());
    byRole.forEach(
        (role, claims) -> {
          amount(role, byRole.size());
          claims.forEach(row::write);
          html.close("ul").end("li");
        });
    html.end("ol");
  }
}
