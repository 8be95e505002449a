package org.crossbearing.export.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Value;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;

/** Figures that no finding holds, by what they measure and count; folded beside findings. */
final class LooseFigures implements Section {
  private final Catalogue catalogue;
  private final List<Figure> figures;
  private final boolean alone;
  private final Html html;
  private final ClaimRow row;

  LooseFigures(Catalogue catalogue, Anchors anchors, Html html) {
    this.catalogue = catalogue;
    this.html = html;
    figures = catalogue.loose(Figure.class);
    alone = catalogue.dossier().findings().isEmpty();
    row = new ClaimRow(catalogue, anchors, html);
  }

  @Override
  public String id() {
    return "figures";
  }

  @Override
  public String title() {
    return alone ? "Figures" : "Other figures";
  }

  @Override
  public boolean isEmpty() {
    return figures.isEmpty();
  }

  @Override
  public void write() {
    if (alone) {
      list();
      return;
    }
    String count = Phrase.count(figures.size(), "figure") + " tied to no event";
    html.open("details", "class", "fold").element("summary", count).line();
    list();
    html.end("details");
  }

  private void list() {
    html.open("ul", "class", "briefs").line();
    Map<Measure, List<Figure>> measures = new TreeMap<>();
    measures.putAll(Voice.by(Figure::measure, figures));
    measures.forEach(
        (measure, all) ->
            Voice.by(Figure::of, all).forEach((of, some) -> write(measure, of, some)));
    html.end("ul");
  }

  private void write(Measure measure, String of, List<Figure> group) {
    for (Value value : Value.bySize(Value.group(group, catalogue))) {
      html.open("li", "class", "brief").line();
      html.open("p", "class", "what").bdi(Wording.counted(measure, of)).end("p");
      html.open("p", "class", "best").bdi(value.words()).end("p");
      html.open("div").line();
      row.figures(value.figures());
      html.close("div").end("li");
    }
  }
}
