package org.crossbearing.desk.internal.map;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.reading.KnownPlaces;
import org.crossbearing.reading.KnownPlaces.Known;
import org.jspecify.annotations.Nullable;

/** Writes names on a map where there is room: of the event's places, of towns, of countries. */
final class Names {
  private static final int MOST_TOWNS = 60;
  private static final int NAMED_TOWNS = 11;
  private static final double TOWN_SIZE = 11.5;
  private static final double NAME_SIZE = 14;
  private static final double COUNTRY_SIZE = 12;

  private final Svg svg;
  private final View view;
  private final Colours colours;
  private final Labels labels;
  private final Land land;
  private final List<Extent> extents;

  /**
   * @param labels keeps what is written apart
   */
  Names(Svg svg, View view, Colours colours, Labels labels, Land land, List<Extent> extents) {
    this.svg = svg;
    this.view = view;
    this.colours = colours;
    this.labels = labels;
    this.land = land;
    this.extents = extents;
  }

  /** Towns first, which have one spot. */
  void places() {
    extents.stream().filter(Extent::isPoint).forEach(this::nameMark);
    extents.stream().filter(extent -> !extent.isPoint()).forEach(this::nameArea);
  }

  private void nameMark(Extent extent) {
    Spot spot = extent.spot();
    double[] at = view.project(spot.lat(), spot.lon());
    if (view.shows(at, 0)) {
      double mark = spot.main() ? EventMap.DOT + 6 : EventMap.DOT;
      name(labels.beside(at[0], at[1], mark, spot.name(), NAME_SIZE), spot.name(), NAME_SIZE, true);
    }
  }

  private void nameArea(Extent extent) {
    Spot spot = extent.spot();
    double[] at =
        extent.outlines().isEmpty()
            ? view.project(spot.lat(), spot.lon())
            : Middle.of(extent.outlines(), view);
    if (at != null && view.shows(at, 0)) {
      name(labels.over(at[0], at[1], spot.name(), NAME_SIZE), spot.name(), NAME_SIZE, true);
    }
  }

  private void name(Labels.@Nullable Label label, String name, double size, boolean bold) {
    if (label != null) {
      svg.text(
          "text",
          name,
          "x",
          label.x(),
          "y",
          label.y(),
          "text-anchor",
          label.anchor(),
          "font-size",
          size,
          "font-weight",
          bold ? "650" : "400",
          "fill",
          bold ? colours.mark() : colours.town(),
          "stroke",
          colours.near(),
          "stroke-width",
          3,
          "stroke-opacity",
          "0.85",
          "paint-order",
          "stroke");
    }
  }

  void towns() {
    double up = view.halfHeight();
    double side = Math.min(180, view.halfWidth());
    int named = 0;
    int most = view.width() < 500 ? NAMED_TOWNS / 2 : NAMED_TOWNS;
    for (Known town :
        KnownPlaces.towns(
            view.latitude() - up,
            view.longitude() - side,
            view.latitude() + up,
            view.longitude() + side,
            MOST_TOWNS)) {
      double[] at = view.project(town.latitude(), town.longitude());
      if (named < most && view.shows(at, 10) && labels.isFree(at[0], at[1], 4)) {
        Labels.Label label = labels.beside(at[0], at[1], 2, town.name(), TOWN_SIZE);
        if (label != null) {
          labels.keepOff(at[0] - 26, at[1] - 26, at[0] + 26, at[1] + 26);
          svg.circle(at, 2.2, "fill", colours.town());
          name(label, town.name(), TOWN_SIZE, false);
          named++;
        }
      }
    }
  }

  /** Countries that have room for their name, in capitals. */
  void countries() {
    Set<String> told = new HashSet<>();
    extents.stream()
        .filter(extent -> !extent.isPoint())
        .forEach(extent -> told.add(String.valueOf(extent.spot().country())));
    Circle seen = view.circle();
    for (Known country : KnownPlaces.countries()) {
      List<Line> outlines =
          land.country(country.country()).stream().filter(o -> o.circle().meets(seen)).toList();
      String name = country.name().toUpperCase(Locale.ROOT);
      if (!outlines.isEmpty() && !told.contains(String.valueOf(country.country()))) {
        double[] at = Middle.of(outlines, view);
        if (at != null && at[2] > name.length() * COUNTRY_SIZE * 0.3) {
          name(labels.over(at[0], at[1], name, COUNTRY_SIZE), name, COUNTRY_SIZE - 1.5, false);
        }
      }
    }
  }
}
