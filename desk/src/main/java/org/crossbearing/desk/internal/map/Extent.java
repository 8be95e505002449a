package org.crossbearing.desk.internal.map;

import java.util.Comparator;
import java.util.List;
import org.crossbearing.reading.KnownPlaces.Precision;

/**
 * The area that a place stands for.
 *
 * @param outlines of the area; empty for a town, or where the outline is not known
 * @param radius kilometres around the point, if there is no outline
 */
record Extent(Spot spot, List<Line> outlines, double radius) {
  /** How far a town reaches, about. */
  private static final double TOWN = 25;

  /** How far a land without an outline reaches, about. */
  private static final double WIDE = 120;

  static Extent of(Spot spot, Land land) {
    if (spot.precision() == Precision.TOWN) {
      return new Extent(spot, List.of(), TOWN);
    }
    List<Line> outlines =
        spot.precision() == Precision.COUNTRY
            ? land.country(spot.country())
            : land.region(spot.country(), spot.region());
    return new Extent(spot, outlines, WIDE);
  }

  boolean isPoint() {
    return spot.precision() == Precision.TOWN;
  }

  /** The largest piece, and what lies around it; far islands do not make the map small. */
  List<Line> mainland() {
    if (outlines.isEmpty()) {
      return outlines;
    }
    Circle largest =
        outlines.stream()
            .map(Line::circle)
            .max(Comparator.comparingDouble(Circle::radius))
            .orElseThrow();
    return outlines.stream()
        .filter(
            line ->
                largest.meets(new Circle(line.circle().latitude(), line.circle().longitude(), 0)))
        .toList();
  }
}
