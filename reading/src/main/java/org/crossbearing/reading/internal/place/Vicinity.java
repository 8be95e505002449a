package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.reading.internal.place.Candidate.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Mends the choice between namesakes by what lies close by: a town far from all else that a report
 * names in its country gives way to one of the same name beside it.
 */
final class Vicinity {
  /** Kilometres within which the places of one report mostly lie. */
  private static final double CLOSE = 120;

  private static final double DEGREE = 111.2;

  /** A place of so many people is meant wherever the report is. */
  private static final int GREAT = 3_000_000;

  private final Map<String, Candidate> chosen;
  private final @Nullable String country;

  /** Those chosen that are towns of the country, by key. */
  private final Map<String, Candidate> towns = new HashMap<>();

  private Vicinity(Map<String, Candidate> chosen, @Nullable String country) {
    this.chosen = chosen;
    this.country = country;
    chosen.forEach(
        (key, place) -> {
          if (place.kind() == Kind.TOWN && Objects.equals(place.country(), country)) {
            towns.put(key, place);
          }
        });
  }

  /**
   * The places chosen, by key, some of them exchanged.
   *
   * @param candidates what each name may stand for
   * @param country that the report is mostly about, ISO 3166-1; null if unknown
   */
  static Map<String, Candidate> mended(
      Map<String, Candidate> chosen,
      Map<String, List<Candidate>> candidates,
      @Nullable String country) {
    Vicinity vicinity = new Vicinity(chosen, country);
    Map<String, Candidate> mended = new HashMap<>(chosen);
    candidates.forEach(
        (key, names) -> {
          Candidate own = chosen.get(key);
          Candidate other = own == null ? null : vicinity.beside(key, own, names);
          if (other != null) {
            mended.put(key, other);
          }
        });
    return mended;
  }

  /** The namesake to be preferred, or null. */
  private @Nullable Candidate beside(String key, Candidate own, List<Candidate> names) {
    boolean town = own.kind() == Kind.TOWN && own.population() < GREAT && own.rank() < 2;
    if (country == null || !town || isAmongOthers(key, own)) {
      return null;
    }
    Candidate best = null;
    double least = CLOSE;
    for (Candidate name : names) {
      boolean home = country.equals(name.country()) && name.kind() == Kind.TOWN;
      double distance = home ? distance(key, name) : Double.MAX_VALUE;
      if (distance < least) {
        best = name;
        least = distance;
      }
    }
    return best;
  }

  /** Whether the report names something else close by, or in that other country. */
  private boolean isAmongOthers(String key, Candidate own) {
    boolean abroad = !Objects.equals(own.country(), country);
    return distance(key, own) < CLOSE
        || abroad
            && chosen.entrySet().stream()
                .anyMatch(
                    other ->
                        !other.getKey().equals(key)
                            && Objects.equals(other.getValue().country(), own.country()));
  }

  /** To the nearest other town of the country, in kilometres. */
  private double distance(String key, Candidate name) {
    double least = Double.MAX_VALUE;
    for (Map.Entry<String, Candidate> other : towns.entrySet()) {
      Candidate place = other.getValue();
      double north = Math.abs(name.latitude() - place.latitude()) * DEGREE;
      if (north < least && !other.getKey().equals(key)) {
        least = Math.min(least, kilometres(name, place));
      }
    }
    return least;
  }

  private static double kilometres(Candidate a, Candidate b) {
    double north = (a.latitude() - b.latitude()) * DEGREE;
    double width = Math.cos(Math.toRadians((a.latitude() + b.latitude()) / 2));
    double east = Math.abs(a.longitude() - b.longitude());
    double across = Math.min(east, 360 - east) * DEGREE * width;
    return Math.hypot(north, across);
  }

  /** What each name may stand for, where it is told first. */
  static Map<String, List<Candidate>> candidates(Map<String, List<Mention>> byName) {
    Map<String, List<Candidate>> all = new HashMap<>();
    byName.forEach(
        (key, mentions) -> all.put(key, new ArrayList<>(mentions.getFirst().candidates())));
    return all;
  }
}
