package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;

/**
 * Which clusters an occasion need be compared with: those that share a key and a week with it, or
 * somebody killed or hurt in one whom the other names.
 */
final class Blocks {
  private static final int WEEK = 7;
  private static final int ALL = Integer.MAX_VALUE;
  private static final int UNKNOWN = Integer.MIN_VALUE;

  /** Years are below all weeks. */
  private static final int YEARS = -1_000_000_000;

  private final Map<Block, Set<Cluster>> clusters = new HashMap<>();

  private record Block(String key, int week) {}

  /** To be called with each occasion of a cluster. */
  void put(Occasion occasion, Cluster cluster) {
    Set<Integer> weeks = weeks(occasion, 0);
    weeks.add(ALL);
    for (String key : occasion.reach().keys()) {
      for (int week : weeks) {
        put(new Block(key, week), cluster);
      }
    }
    for (String person : occasion.reach().people()) {
      put(new Block(person, ALL), cluster);
    }
  }

  private void put(Block block, Cluster cluster) {
    clusters.computeIfAbsent(block, b -> new LinkedHashSet<>()).add(cluster);
  }

  /** Clusters that may take the occasion, each once. */
  Set<Cluster> near(Occasion occasion) {
    Set<Integer> weeks = sought(occasion);
    Set<Cluster> near = new LinkedHashSet<>();
    for (String key : occasion.reach().keys()) {
      for (int week : weeks) {
        near.addAll(clusters.getOrDefault(new Block(key, week), Set.of()));
      }
    }
    for (String person : occasion.reach().soughtPeople()) {
      near.addAll(clusters.getOrDefault(new Block(person, ALL), Set.of()));
    }
    return near;
  }

  /** What is not known fits everything. */
  private static Set<Integer> sought(Occasion occasion) {
    Set<Integer> weeks = weeks(occasion, Reach.days(occasion));
    if (weeks.contains(UNKNOWN)) {
      return Set.of(ALL);
    }
    weeks.add(UNKNOWN);
    return weeks;
  }

  private static Set<Integer> weeks(Occasion occasion, int reach) {
    DateRange window = Reach.window(occasion);
    if (window == null) {
      return numbers(UNKNOWN, UNKNOWN);
    }
    if (!Days.precise(window)) {
      return numbers(YEARS + window.from().getYear(), YEARS + window.to().getYear());
    }
    return numbers(week(window.from().minusDays(reach)), week(window.to().plusDays(reach)));
  }

  private static Set<Integer> numbers(int first, int last) {
    Set<Integer> numbers = new LinkedHashSet<>();
    for (int number = first; number <= last; number++) {
      numbers.add(number);
    }
    return numbers;
  }

  static int week(LocalDate day) {
    return (int) Math.floorDiv(day.toEpochDay(), WEEK);
  }
}
