package org.crossbearing.desk.internal.map;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.KnownPlaces.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Draws the places of an event: a town as a dot, a region or country as an area, with coasts,
 * borders, some towns and a scale to find one's way by. The same places give the same characters.
 */
public final class EventMap {
  static final double DOT = 5;

  /** Above so many kilometres per pixel divisions of countries are too small to be drawn. */
  private static final double DIVISIONS = 4.5;

  /** Above so many kilometres per pixel the map shows by itself where it is. */
  private static final double WORLD = 9;

  private final Land land;
  private final List<Extent> extents;
  private final View view;
  private final Colours colours;
  private final Labels labels;
  private final Names names;
  private final Svg svg = new Svg();
  private final List<Spot> spots;

  private EventMap(List<Spot> spots, int width, int height, Colours colours) {
    this.spots = spots;
    this.colours = colours;
    land = Land.shared();
    extents = spots.stream().filter(Spot::isKnown).map(spot -> Extent.of(spot, land)).toList();
    view = new Framing(width, height).view(extents);
    labels = new Labels(view);
    names = new Names(svg, view, colours, labels, land, extents);
  }

  /**
   * The map.
   *
   * @param spots at least one of them known
   * @param title what it is a map of
   * @param narrow whether it is for a telephone
   */
  public static String draw(List<Spot> spots, String title, boolean narrow, boolean dark) {
    Colours colours = dark ? Colours.DARK : Colours.LIGHT;
    return new EventMap(spots, narrow ? 358 : 800, narrow ? 340 : 520, colours).draw(title);
  }

  private String draw(String title) {
    svg.open(
            "svg",
            "xmlns",
            "http://www.w3.org/2000/svg",
            "viewBox",
            "0 0 " + view.width() + " " + view.height(),
            "width",
            view.width(),
            "height",
            view.height(),
            "role",
            "img",
            "aria-labelledby",
            "t d",
            "stroke-linejoin",
            "round",
            "font-family",
            "'Source Sans 3', 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif")
        .text("title", title, "id", "t")
        .text("desc", Words.summary(spots) + " " + Words.VIEWPOINT, "id", "d")
        .element("rect", "width", "100%", "height", "100%", "fill", colours.water());
    drawLand();
    extents.forEach(this::drawArea);
    drawLines();
    ScaleBar bar = ScaleBar.of(view, Math.min(130, view.width() / 4.0));
    labels.keepOff(0, view.height() - 40.0, bar.pixels() + 28, view.height());
    drawGlobe();
    drawMarks();
    names.towns();
    names.countries();
    bar.draw(svg, view, colours);
    return svg.close("svg").toString();
  }

  /** The countries it is about in a colour of their own. */
  private void drawLand() {
    Set<String> about = new LinkedHashSet<>();
    extents.forEach(extent -> about.add(String.valueOf(extent.spot().country())));
    Pen near = new Pen(view);
    Pen far = new Pen(view);
    Circle seen = view.circle();
    land.countries()
        .forEach(
            (code, outlines) ->
                outlines.stream()
                    .filter(line -> line.circle().meets(seen))
                    .forEach((about.contains(code) ? near : far)::outline));
    fill(far, colours.far());
    fill(near, colours.near());
  }

  private void fill(Pen pen, String colour) {
    if (!pen.path().isEmpty()) {
      svg.element(
          "path",
          "d",
          pen.path(),
          "fill",
          colour,
          "fill-rule",
          "evenodd",
          "stroke",
          colour,
          "stroke-width",
          0.6);
    }
  }

  private void drawArea(Extent extent) {
    if (extent.isPoint()) {
      return;
    }
    Pen pen = new Pen(view);
    Circle seen = view.circle();
    extent.outlines().stream().filter(o -> o.circle().meets(seen)).forEach(pen::outline);
    boolean wide = extent.spot().precision() == Precision.COUNTRY;
    if (!pen.path().isEmpty()) {
      svg.element(
          "path",
          "d",
          pen.path(),
          "fill",
          colours.area(),
          "fill-rule",
          "evenodd",
          "fill-opacity",
          wide ? "0.08" : "0.24",
          "stroke",
          colours.area(),
          "stroke-opacity",
          wide ? "0" : "0.5",
          "stroke-width",
          1.3);
    } else if (extent.outlines().isEmpty()) {
      double[] at = view.project(extent.spot().lat(), extent.spot().lon());
      svg.circle(at, extent.radius() / view.scale(), "fill", colours.area(), "fill-opacity", "0.2");
    }
  }

  private void drawLines() {
    Map<Land.Kind, Pen> pens = new EnumMap<>(Land.Kind.class);
    Circle seen = view.circle();
    for (Land.Edge edge : land.edges()) {
      boolean small = edge.kind() == Land.Kind.REGIONS && view.scale() > DIVISIONS;
      if (!small && edge.line().circle().meets(seen)) {
        pens.computeIfAbsent(edge.kind(), kind -> new Pen(view)).line(edge.line());
      }
    }
    stroke(pens.get(Land.Kind.REGIONS), colours.inner(), 1, "none");
    stroke(pens.get(Land.Kind.COAST), colours.coast(), 1, "none");
    stroke(pens.get(Land.Kind.COUNTRIES), colours.border(), 1.5, "none");
    stroke(pens.get(Land.Kind.DISPUTED), colours.border(), 1.5, "5 4");
  }

  private void stroke(@Nullable Pen pen, String colour, double width, String dashes) {
    if (pen != null && !pen.path().isEmpty()) {
      svg.element(
          "path",
          "d",
          pen.path(),
          "fill",
          "none",
          "stroke",
          colour,
          "stroke-width",
          width,
          "stroke-dasharray",
          dashes);
    }
  }

  /** In the corner that has no mark in it; nowhere if all have. */
  private void drawGlobe() {
    if (view.scale() > WORLD) {
      return;
    }
    double radius = view.width() < 500 ? 30 : 44;
    double near = radius + 12;
    double[][] corners = {
      {view.width() - near, view.height() - near}, {view.width() - near, near}, {near, near}
    };
    for (double[] corner : corners) {
      boolean free =
          extents.stream()
              .map(extent -> view.project(extent.spot().lat(), extent.spot().lon()))
              .noneMatch(at -> Math.hypot(at[0] - corner[0], at[1] - corner[1]) < radius + 24);
      if (free) {
        new Globe(view, corner[0], corner[1], radius).draw(svg, land, colours);
        labels.keepOff(corner[0] - near, corner[1] - near, corner[0] + near, corner[1] + near);
        return;
      }
    }
  }

  private void drawMarks() {
    for (Extent extent : extents) {
      double[] at = view.project(extent.spot().lat(), extent.spot().lon());
      if (extent.isPoint() && view.shows(at, 0)) {
        labels.keepOff(at[0] - DOT, at[1] - DOT, at[0] + DOT, at[1] + DOT);
        if (extent.spot().main()) {
          svg.circle(
              at,
              DOT + 5,
              "fill",
              colours.mark(),
              "fill-opacity",
              "0.18",
              "stroke",
              colours.mark(),
              "stroke-width",
              1.2);
        }
        svg.circle(at, DOT, "fill", colours.mark(), "stroke", colours.near(), "stroke-width", 1.5);
      }
    }
    names.places();
  }
}
