package org.crossbearing.export.html;

import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.model.Dossier;

/** The whole page, from its head to its foot. */
final class Page {
  private final Catalogue catalogue;
  private final Html html;

  Page(Catalogue catalogue, Html html) {
    this.catalogue = catalogue;
    this.html = html;
  }

  void write() {
    Anchors anchors = new Anchors(catalogue);
    Masthead masthead = new Masthead(catalogue, anchors, html);
    List<Section> sections =
        List.of(
            new GlanceSection(catalogue, anchors, html),
            new EventsSection(catalogue, anchors, html),
            new LooseFigures(catalogue, anchors, html),
            new SpeakersSection(catalogue, anchors, html),
            new CommitmentsSection(catalogue, anchors, html),
            new ReportsSection(catalogue, anchors, html));
    List<Section> present = sections.stream().filter(section -> !section.isEmpty()).toList();
    head(masthead.title());
    html.raw("<body>\n");
    html.element("a", "Skip to the findings", "class", "skip", "href", "#main").line();
    masthead.write();
    contents(present);
    html.open("main", "id", "main", "tabindex", "-1").line();
    present.forEach(this::section);
    html.end("main");
    foot();
    html.open("script").raw(Assets.SCRIPT).end("script");
    html.raw("</body>\n</html>\n");
  }

  private void head(String title) {
    html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", Assets.POLICY).line();
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"referrer\" content=\"no-referrer\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.raw("<meta name=\"format-detection\" content=\"telephone=no\">\n");
    html.element("title", title + " · Crossbearing").line();
    html.open("style").raw(Assets.STYLE).end("style");
    html.raw("</head>\n");
  }

  private void contents(List<Section> sections) {
    html.open("nav", "class", "contents", "aria-label", "On this page").open("ul");
    for (Section section : sections) {
      html.open("li").element("a", section.title(), "href", "#" + section.id()).close("li");
    }
    html.close("ul").end("nav");
  }

  private void section(Section section) {
    String heading = section.id() + "-heading";
    html.open("section", "id", section.id(), "aria-labelledby", heading).line();
    html.element("h2", section.title(), "id", heading).line();
    section.write();
    html.end("section");
  }

  private void foot() {
    html.open("footer").open("p");
    html.text(
        "Crossbearing keeps who said what, when and through whom, with the exact words. It does"
            + " not judge what is true and does not rate outlets.");
    html.close("p");
    html.element("p", "Dossier format " + Dossier.FORMAT + ".");
    html.end("footer");
  }
}
