package org.crossbearing.desk.internal.map;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crossbearing.reading.KnownPlaces.Precision;

/** What a map says in words. */
public final class Words {
  /** Whose borders they are. */
  public static final String VIEWPOINT =
      "Borders follow ISO 3166-2, so Crimea is Ukraine’s. Dashed lines are disputed or lines of"
          + " control. Who holds which ground today is not shown.";

  public static final String SOURCES = "Made from Natural Earth; towns from GeoNames, CC BY 4.0.";

  private Words() {}

  /** How exactly a place tells where something happened. */
  public static String precision(Spot spot) {
    if (spot.precision() == null) {
      return "not in the gazetteer, so not on the map";
    }
    return switch (spot.precision()) {
      case TOWN -> "a town: the dot is its middle, not the spot";
      case REGION -> "a region: somewhere within it";
      case COUNTRY -> "a whole country: somewhere within it";
    };
  }

  /** The region and country that it lies in; empty if unknown or told by its name. */
  public static String within(Spot spot) {
    String country = spot.country();
    String land = country == null ? "" : Locale.of("", country).getDisplayCountry(Locale.ENGLISH);
    boolean inside = spot.precision() == Precision.TOWN && spot.region() != null;
    String region = inside ? String.valueOf(spot.region()) : "";
    return List.of(region, land).stream()
        .filter(part -> !part.isEmpty() && !part.equals(spot.name()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What stands for the picture where it is not seen. */
  public static String summary(List<Spot> spots) {
    List<Spot> shown = spots.stream().filter(Spot::isKnown).toList();
    if (shown.isEmpty()) {
      return "No place of it is known.";
    }
    String places =
        shown.stream()
            .limit(8)
            .map(
                spot ->
                    spot.name()
                        + " ("
                        + String.valueOf(spot.precision()).toLowerCase(Locale.ROOT)
                        + ")")
            .collect(Collectors.joining(", "));
    int more = shown.size() - 8;
    return "Map of " + places + (more > 0 ? " and " + more + " more" : "") + ".";
  }
}
