package org.crossbearing.desk.internal.map;

import org.crossbearing.reading.KnownPlaces.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A place that claims about an event name.
 *
 * @param name as most of them write it
 * @param country ISO 3166-1 alpha-2, null if unknown
 * @param region the first-level division that it lies in or is, null if unknown
 * @param latitude degrees north, null if it is not in the gazetteer
 * @param longitude degrees east, null if it is not in the gazetteer
 * @param precision how exactly it tells where something happened, null if it is not in the
 *     gazetteer
 * @param claims how many claims name it
 * @param main whether it is the place of the event
 */
public record Spot(
    String name,
    @Nullable String country,
    @Nullable String region,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Precision precision,
    int claims,
    boolean main) {

  /** Whether the gazetteer knows where it lies. */
  public boolean isKnown() {
    return latitude != null && longitude != null && precision != null;
  }

  double lat() {
    return latitude == null ? 0 : latitude;
  }

  double lon() {
    return longitude == null ? 0 : longitude;
  }
}
