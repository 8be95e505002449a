package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossbearing.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Joins clusters that are one event under two names of a place: one of unknown place, towns and
 * areas called after each other, or the main event of two reports, one of which names the country
 * or a town near by. Clusters that some report counts apart are never joined.
 */
final class Merger {
  /** One in so many of its numbers must be the other's too. */
  private static final int SHARE = 4;

  private final List<Cluster> clusters;
  private final Set<Cluster> joined = new LinkedHashSet<>();

  Merger(List<Cluster> clusters) {
    this.clusters = clusters;
  }

  List<Cluster> merge() {
    joinInBlocks(Merger::nameBlock, Merger::isNeighbour);
    joinInBlocks(Merger::countryBlock, Merger::isSameMain);
    joinByNumbers();
    return open().toList();
  }

  private Stream<Cluster> open() {
    return clusters.stream().filter(cluster -> !joined.contains(cluster));
  }

  /** Each joins the first before it in its block that it belongs to. */
  private void joinInBlocks(
      Function<Cluster, @Nullable String> blockOf, BiPredicate<Cluster, Cluster> belongs) {
    Map<String, List<Cluster>> blocks = new HashMap<>();
    for (Cluster cluster : open().toList()) {
      String key = blockOf.apply(cluster);
      if (key != null) {
        List<Cluster> block = blocks.computeIfAbsent(key, k -> new ArrayList<>());
        Cluster home =
            block.stream().filter(c -> belongs.test(c, cluster)).findFirst().orElse(null);
        if (home == null) {
          block.add(cluster);
        } else {
          join(cluster, home);
        }
      }
    }
  }

  private void join(Cluster cluster, Cluster home) {
    home.addAll(cluster);
    joined.add(cluster);
  }

  private static @Nullable String nameBlock(Cluster cluster) {
    return cluster.place() == null ? null : PlaceNames.block(cluster.place());
  }

  /** "Kerr County" and "Kerrville", "Kursk" and "Kursk region". */
  private static boolean isNeighbour(Cluster a, Cluster b) {
    return a.place() != null
        && b.place() != null
        && PlaceNames.akin(a.place(), b.place())
        && a.fits(b)
        && !a.contradicts(b);
  }

  private static @Nullable String countryBlock(Cluster cluster) {
    Place place = cluster.known();
    boolean harm = cluster.topic() == Topic.HARM && !cluster.longRun();
    return harm && place != null && cluster.isMain() ? place.country() : null;
  }

  private static boolean isSameMain(Cluster a, Cluster b) {
    return a.fits(b)
        && a.isAlike(b)
        && Geography.related(a.known(), b.known())
        && !a.contradicts(b);
  }

  private void joinByNumbers() {
    Map<String, List<Cluster>> byCount = new HashMap<>();
    open()
        .forEach(
            cluster ->
                cluster
                    .counts()
                    .forEach(
                        count ->
                            byCount.computeIfAbsent(count, k -> new ArrayList<>()).add(cluster)));
    for (Cluster cluster : bySize()) {
      Cluster home = joined.contains(cluster) ? null : home(cluster, byCount);
      if (home != null) {
        join(cluster, home);
      }
    }
  }

  private List<Cluster> bySize() {
    return open().sorted(Comparator.comparingInt(cluster -> cluster.scenes().size())).toList();
  }

  /** The cluster that shares most numbers with it. */
  private @Nullable Cluster home(Cluster cluster, Map<String, List<Cluster>> byCount) {
    Map<Cluster, Integer> shared = new HashMap<>();
    List<Cluster> candidates = new ArrayList<>();
    for (String count : cluster.counts()) {
      for (Cluster other : byCount.getOrDefault(count, List.of())) {
        if (isHome(other, cluster) && shared.merge(other, 1, Integer::sum) == 1) {
          candidates.add(other);
        }
      }
    }
    candidates.sort(Comparator.comparingInt(other -> -shared.getOrDefault(other, 0)));
    boolean enough =
        !candidates.isEmpty()
            && SHARE * shared.getOrDefault(candidates.getFirst(), 0) >= cluster.counts().size();
    return enough ? candidates.getFirst() : null;
  }

  private boolean isHome(Cluster other, Cluster cluster) {
    boolean wide = cluster.place() == null || Geography.contains(cluster.known(), other.known());
    return other != cluster
        && wide
        && !joined.contains(other)
        && other.fits(cluster)
        && Objects.equals(other.actor(), cluster.actor())
        && other.isAlike(cluster)
        && !other.contradicts(cluster);
  }
}
