package org.crossbearing.reading.internal.place;

import org.jspecify.annotations.Nullable;

/**
 * One place that a name may stand for.
 *
 * @param index its number in the gazetteer
 * @param name its usual English name
 * @param country ISO 3166-1 alpha-2 as in ISO 3166-2, null for a sea or a land of several countries
 * @param region number of the region it lies in, -1 if none
 * @param latitude degrees north
 * @param longitude degrees east
 * @param population 0 if unknown
 * @param rank 2 for a country's capital, 1 for the seat of a region, else 0
 */
public record Candidate(
    int index,
    String name,
    Kind kind,
    @Nullable String country,
    int region,
    double latitude,
    double longitude,
    int population,
    int rank) {
  /** What it is. */
  public enum Kind {
    COUNTRY,
    /** A part of a country, an island or a sea. */
    REGION,
    TOWN
  }

  /** Whether {@code other} lies in this country or region. */
  public boolean holds(Candidate other) {
    return switch (kind) {
      case COUNTRY ->
          country != null && country.equals(other.country) && other.kind != Kind.COUNTRY;
      case REGION -> other.region == index;
      case TOWN -> false;
    };
  }
}
