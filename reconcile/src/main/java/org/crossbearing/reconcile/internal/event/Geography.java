package org.crossbearing.reconcile.internal.event;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Place;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** How places lie to each other, as far as their coordinates and countries tell. */
final class Geography {
  private static final double NEAR_KM = 300;
  private static final double CLOSE_KM = 60;
  private static final double DEGREE_KM = 111.2;

  private Geography() {}

  /** Whether {@code wide} is the country or the region of {@code narrow}. */
  static boolean contains(@Nullable Place wide, @Nullable Place narrow) {
    return wide != null
        && narrow != null
        && wide.country() != null
        && wide.country().equals(narrow.country())
        && (isCountry(wide) || isRegion(wide) && Objects.equals(wide.region(), narrow.region()));
  }

  private static boolean isRegion(Place place) {
    return place.region() != null && PlaceNames.isCalled(place.name(), place.region());
  }

  /**
   * Whether one is the country of the other, or both lie in one part of a country as far as is
   * known.
   */
  static boolean related(Place a, Place b) {
    boolean open = !isLocated(a) || !isLocated(b);
    return contains(a, b) || contains(b, a) || (open ? isOneLand(List.of(a), b) : isNear(a, b));
  }

  private static boolean isLocated(Place place) {
    return place.latitude() != null && place.longitude() != null;
  }

  /** Whether nothing tells that they lie in different countries. */
  static boolean isOneLand(Collection<Place> places, @Nullable Place other) {
    return other == null
        || other.country() == null
        || places.stream()
            .map(Place::country)
            .allMatch(country -> country == null || country.equals(other.country()));
  }

  /** The countries in which they are known to lie. */
  static Set<String> lands(Collection<Place> places) {
    return places.stream()
        .map(Place::country)
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether both are known to lie in one town and its surroundings. */
  static boolean isClose(@Nullable Place a, @Nullable Place b) {
    return a != null && b != null && isWithin(CLOSE_KM, a, b);
  }

  /** Whether they are known to lie further apart than a town reaches, neither in the other. */
  static boolean isApart(Place a, Place b) {
    return isLocated(a)
        && isLocated(b)
        && !isWithin(CLOSE_KM, a, b)
        && !contains(a, b)
        && !contains(b, a);
  }

  static boolean isWide(@Nullable Place place) {
    return place != null && (isCountry(place) || isRegion(place));
  }

  static boolean isCountryItself(@Nullable Place place) {
    return place != null && isCountry(place);
  }

  private static boolean isNear(Place a, Place b) {
    return isWithin(NEAR_KM, a, b);
  }

  private static boolean isWithin(double km, Place a, Place b) {
    if (a.latitude() == null
        || b.latitude() == null
        || a.longitude() == null
        || b.longitude() == null) {
      return false;
    }
    double north = a.latitude() - b.latitude();
    double middle = Math.toRadians((a.latitude() + b.latitude()) / 2);
    double east = (a.longitude() - b.longitude()) * Math.cos(middle);
    return Math.hypot(north, east) * DEGREE_KM <= km;
  }

  private static boolean isCountry(Place place) {
    if (place.country() == null) {
      return false;
    }
    String name = Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    return Fold.text(name).equals(Fold.text(place.name()))
        || Words.place(name).equals(Words.place(place.name()));
  }
}
