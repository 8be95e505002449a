package org.crossbearing.desk.internal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The coasts, borders, countries and their divisions of the world; {@code tools/map/build.py} tells
 * where they are from and their form in the jar. Thread-safe.
 *
 * @param edges each line once
 * @param regions first-level divisions
 * @param countries outlines by ISO 3166-1 alpha-2
 */
record Land(List<Edge> edges, List<Region> regions, Map<String, List<Line>> countries) {
  /** So many units make a degree. */
  static final double UNIT = 500;

  /** What a line parts, in the order of the file. */
  enum Kind {
    COAST,
    REGIONS,
    COUNTRIES,
    DISPUTED
  }

  /** A line that parts two things. */
  record Edge(Kind kind, Line line) {}

  /** A division of a country, with the outlines of its pieces; blank country if it is nobody's. */
  record Region(String country, String name, List<Line> outlines) {}

  /** Read when first asked for. */
  static Land shared() {
    return Shared.LAND;
  }

  private static final class Shared {
    static final Land LAND = new LandFile().read();
  }

  /** The outlines of a country; empty if there are none. */
  List<Line> country(@Nullable String code) {
    return code == null ? List.of() : countries.getOrDefault(code, List.of());
  }

  /** The outlines of a division; empty if it is not known. */
  List<Line> region(@Nullable String country, @Nullable String name) {
    List<Line> found = new ArrayList<>();
    for (Region region : regions) {
      if (region.country.equals(country) && region.name.equals(name)) {
        found.addAll(region.outlines);
      }
    }
    return found;
  }
}
