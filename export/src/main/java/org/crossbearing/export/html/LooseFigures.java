package org.crossbearing.export.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;

/** Figures that no finding holds, by what they measure and count. */
final class LooseFigures implements Section {
  private final List<Figure> figures;
  private final boolean alone;
  private final Html html;
  private final ClaimRow row;

  LooseFigures(Catalogue catalogue, Anchors anchors, Html html) {
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
    Map<Measure, Map<String, List<Figure>>> groups = new TreeMap<>();
    for (Figure figure : figures) {
      groups
          .computeIfAbsent(figure.measure(), measure -> new LinkedHashMap<>())
          .computeIfAbsent(figure.of(), of -> new ArrayList<>())
          .add(figure);
    }
    groups.forEach((measure, classes) -> classes.forEach((of, f) -> write(measure, of, f)));
  }

  private void write(Measure measure, String of, List<Figure> group) {
    html.open("div", "class", "row").line();
    html.open("h3").bdi(Wording.counted(measure, of)).end("h3");
    html.open("ol", "class", "values").line();
    for (Value value : Value.bySize(Value.group(group))) {
      html.open("li").element("p", value.words(), "class", "amount");
      html.open("ul", "class", "says").line();
      value.figures().forEach(row::write);
      html.close("ul").end("li");
    }
    html.close("ol").end("div");
  }
}
