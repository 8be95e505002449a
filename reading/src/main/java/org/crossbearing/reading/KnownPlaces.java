package org.crossbearing.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossbearing.model.Place;
import org.crossbearing.model.Term;
import org.crossbearing.reading.internal.place.Candidate;
import org.crossbearing.reading.internal.place.Gazetteer;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of places beyond what claims carry of them. Latitudes are in degrees
 * north, longitudes in degrees east. Thread-safe.
 */
public final class KnownPlaces {
  private static final double SAME = 1e-3;

  private KnownPlaces() {}

  /** How exactly a place tells where something happened. */
  public enum Precision implements Term {
    TOWN,
    /** A first-level division of a country, or a land, island or sea of that size. */
    REGION,
    COUNTRY
  }

  /**
   * A town or country of the gazetteer.
   *
   * @param name its usual English name
   * @param country ISO 3166-1 alpha-2, null if it lies in none
   * @param population 0 if unknown
   * @param rank 2 for a country's capital, 1 for the seat of a region, else 0
   */
  public record Known(
      String name,
      @Nullable String country,
      double latitude,
      double longitude,
      int population,
      int rank) {}

  /** What kind of place it is; empty if the gazetteer does not know it. */
  public static Optional<Precision> precision(Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      return Optional.empty();
    }
    return Stream.of(place.name(), String.valueOf(place.region()))
        .flatMap(name -> Gazetteer.shared().find(name).stream())
        .filter(c -> Math.abs(c.latitude() - latitude) < SAME)
        .filter(c -> Math.abs(c.longitude() - longitude) < SAME)
        .findFirst()
        .map(c -> precision(c.kind()));
  }

  private static Precision precision(Candidate.Kind kind) {
    return switch (kind) {
      case TOWN -> Precision.TOWN;
      case REGION -> Precision.REGION;
      case COUNTRY -> Precision.COUNTRY;
    };
  }

  /**
   * The towns in a box, capitals first, then those with most people.
   *
   * @param west below {@code east}; either may be beyond 180 where the box crosses that meridian
   * @param most at most so many
   */
  public static List<Known> towns(double south, double west, double north, double east, int most) {
    return Gazetteer.shared().towns(south, west, north, east, most).stream()
        .map(KnownPlaces::known)
        .toList();
  }

  /** All countries. */
  public static List<Known> countries() {
    return Gazetteer.shared().lands().stream().map(KnownPlaces::known).toList();
  }

  private static Known known(Candidate place) {
    return new Known(
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        place.population(),
        place.rank());
  }
}
