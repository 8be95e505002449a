package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Joins the occasions of many reports into events. An occasion is compared only with the clusters
 * that share its topic, country or giver, and month, so the work grows with their number. What
 * reports mostly tell of is joined first: it is best described.
 */
final class Linker {
  private static final int MONTH = 32;
  private static final String ANYWHERE = "";

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, Set<Cluster>> blocks = new HashMap<>();

  /** Clusters in the order of their first occasion. */
  static List<Cluster> link(List<Occasion> occasions) {
    Linker linker = new Linker();
    occasions.stream().filter(Occasion::isMain).forEach(linker::put);
    occasions.stream().filter(o -> !o.isMain() && isPlaced(o)).forEach(linker::put);
    occasions.stream().filter(o -> !o.isMain() && !isPlaced(o)).forEach(linker::put);
    return linker.clusters;
  }

  private static boolean isPlaced(Occasion occasion) {
    return !occasion.places().isEmpty();
  }

  private void put(Occasion occasion) {
    Cluster found = find(occasion);
    if (found == null) {
      found = new Cluster(clusters.size(), occasion);
      clusters.add(found);
    } else {
      found.add(occasion);
    }
    for (String land : lands(occasion)) {
      blocks
          .computeIfAbsent(key(occasion, land, month(occasion)), key -> new LinkedHashSet<>())
          .add(found);
    }
  }

  /** Of the clusters that take it the one that names its place and shares most numbers. */
  private @Nullable Cluster find(Occasion occasion) {
    Set<Cluster> near = new LinkedHashSet<>();
    for (String key : keysAround(occasion)) {
      near.addAll(blocks.getOrDefault(key, Set.of()));
    }
    return near.stream()
        .filter(cluster -> cluster.takes(occasion))
        .max(
            Comparator.comparing((Cluster cluster) -> cluster.isNamed(occasion))
                .thenComparingInt(cluster -> cluster.shared(occasion))
                .thenComparingInt(cluster -> -cluster.number()))
        .orElse(null);
  }

  private Set<String> keysAround(Occasion occasion) {
    Set<String> lands = lands(occasion);
    Set<String> keys = new LinkedHashSet<>();
    long month = month(occasion);
    for (long near : new long[] {month, month - 1, month + 1, -1}) {
      lands.forEach(land -> keys.add(key(occasion, land, near)));
    }
    return keys;
  }

  /** The countries it is known to lie in, and none: places may be unknown to one report. */
  private static Set<String> lands(Occasion occasion) {
    Set<String> lands = new TreeSet<>();
    lands.add(ANYWHERE);
    for (Place place : occasion.known()) {
      lands.add(Objects.requireNonNullElse(place.country(), ANYWHERE));
    }
    return lands;
  }

  /** The number of its month, -1 if nothing is known of its date. */
  private static long month(Occasion occasion) {
    DateRange window = occasion.window();
    if (occasion.longRun() || window == null) {
      return -1;
    }
    LocalDate day = window.to();
    return day.toEpochDay() / MONTH;
  }

  private static String key(Occasion occasion, String land, long month) {
    return occasion.topic()
        + "|"
        + land
        + "|"
        + Objects.requireNonNullElse(occasion.actor(), "")
        + "|"
        + occasion.longRun()
        + "|"
        + month;
  }
}
