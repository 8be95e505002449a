package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;

/**
 * Which clusters an occasion need be compared with: those of its topic and giver that share a
 * country and a week with it, as far as these are known, and those elsewhere that hold one of its
 * numbers.
 */
final class Blocks {
  private static final int WEEK = 7;
  private static final String ALL = "*";
  private static final String UNKNOWN = "?";
  private static final String PAST = "past";

  /** What is not counted in days: a war, a season. */
  private static final String LONG = "long";

  private final Map<String, Set<Cluster>> clusters = new HashMap<>();

  /** To be called with each occasion of a cluster. */
  void put(Occasion occasion, Cluster cluster) {
    String base = base(occasion);
    Set<String> lands = lands(occasion);
    Set<String> weeks = weeks(occasion, 0);
    for (String week : with(weeks, ALL)) {
      with(lands, ALL).forEach(land -> put(base + land + week, cluster));
      numbers(occasion).forEach(number -> put(base + number + week, cluster));
    }
  }

  private void put(String key, Cluster cluster) {
    clusters.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(cluster);
  }

  /** Clusters that may take the occasion, each once, in a fixed order. */
  Set<Cluster> near(Occasion occasion) {
    String base = base(occasion);
    Set<String> weeks = open(weeks(occasion, reach(occasion)));
    List<String> where = new ArrayList<>(open(lands(occasion)));
    where.addAll(numbers(occasion));
    Set<Cluster> near = new LinkedHashSet<>();
    for (String week : weeks) {
      where.forEach(w -> near.addAll(clusters.getOrDefault(base + w + week, Set.of())));
    }
    return near;
  }

  /** What is not known fits everything. */
  private static Set<String> open(Set<String> known) {
    return known.contains(UNKNOWN) ? Set.of(ALL) : with(known, UNKNOWN);
  }

  private static Set<String> with(Set<String> keys, String more) {
    Set<String> all = new LinkedHashSet<>(keys);
    all.add(more);
    return all;
  }

  private static String base(Occasion occasion) {
    return occasion.topic() + "|" + Objects.requireNonNullElse(occasion.actor(), "") + "|";
  }

  private static Set<String> lands(Occasion occasion) {
    Set<String> lands = new TreeSet<>();
    for (Place place : occasion.known()) {
      if (place.country() != null) {
        lands.add(place.country());
      }
    }
    return lands.isEmpty() ? Set.of(UNKNOWN) : lands;
  }

  /** Only what a report mostly tells of is looked for in other countries. */
  static Set<String> numbers(Occasion occasion) {
    return occasion.topic() == Topic.HARM && occasion.isMain() ? occasion.counts() : Set.of();
  }

  private static int reach(Occasion occasion) {
    return Kinds.isRare(occasion.type()) ? Days.FORTNIGHT : Days.SLACK;
  }

  private static Set<String> weeks(Occasion occasion, int reach) {
    DateRange window = occasion.window();
    if (occasion.longRun()) {
      return Set.of(LONG);
    }
    if (window == null) {
      return Set.of(UNKNOWN);
    }
    if (!Days.precise(window)) {
      return Set.of(PAST);
    }
    Set<String> weeks = new LinkedHashSet<>();
    long last = week(window.to().plusDays(reach));
    for (long week = week(window.from().minusDays(reach)); week <= last; week++) {
      weeks.add("|" + week);
    }
    return weeks;
  }

  static long week(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), WEEK);
  }
}
