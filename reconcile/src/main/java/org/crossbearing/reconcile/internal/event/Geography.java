package org.crossbearing.reconcile.internal.event;

import java.util.Locale;
import org.crossbearing.model.Place;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.jspecify.annotations.Nullable;

/** How places lie to each other, as far as their coordinates and countries tell. */
final class Geography {
  private static final double NEAR_KM = 300;
  private static final double DEGREE_KM = 111.2;

  private Geography() {}

  /** Whether {@code wide} is the country of {@code narrow}. */
  static boolean contains(@Nullable Place wide, @Nullable Place narrow) {
    return wide != null
        && narrow != null
        && wide.country() != null
        && wide.country().equals(narrow.country())
        && isCountry(wide);
  }

  /** Whether one is the country of the other, or both lie in one part of a country. */
  static boolean related(@Nullable Place a, @Nullable Place b) {
    return contains(a, b) || contains(b, a) || a != null && b != null && isNear(a, b);
  }

  private static boolean isNear(Place a, Place b) {
    if (a.latitude() == null
        || b.latitude() == null
        || a.longitude() == null
        || b.longitude() == null) {
      return false;
    }
    double north = a.latitude() - b.latitude();
    double middle = Math.toRadians((a.latitude() + b.latitude()) / 2);
    double east = (a.longitude() - b.longitude()) * Math.cos(middle);
    return Math.hypot(north, east) * DEGREE_KM <= NEAR_KM;
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
