package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the occasions of many reports into events. What reports mostly tell of is joined first: it
 * is best described.
 */
final class Linker {
  private final List<Cluster> clusters = new ArrayList<>();
  private final Blocks blocks = new Blocks();

  /** Clusters in the order in which they were begun. */
  static List<Cluster> link(List<Occasion> occasions) {
    Linker linker = new Linker();
    occasions.stream().sorted(Comparator.comparingInt(Occasion::rank)).forEach(linker::put);
    return linker.clusters;
  }

  private void put(Occasion occasion) {
    Cluster found = find(occasion);
    if (found == null) {
      found = new Cluster(clusters.size(), occasion);
      clusters.add(found);
    } else {
      found.add(occasion);
    }
    blocks.put(occasion, found);
  }

  private @Nullable Cluster find(Occasion occasion) {
    return best(blocks.near(occasion), occasion);
  }

  /**
   * Of the clusters that take it the one that names the same victims or its place, has the day that
   * its report presumes and shares most numbers.
   */
  static @Nullable Cluster best(Collection<Cluster> near, Occasion occasion) {
    return near.stream()
        .filter(cluster -> cluster.takes(occasion))
        .max(
            Comparator.comparing((Cluster cluster) -> cluster.isOfSameVictims(occasion))
                .thenComparing(cluster -> cluster.isNamed(occasion))
                .thenComparing(cluster -> cluster.isOnPresumed(occasion))
                .thenComparingInt(cluster -> cluster.shared(occasion))
                .thenComparingInt(cluster -> cluster.tellingShared(occasion))
                .thenComparingInt(cluster -> -cluster.number()))
        .orElse(null);
  }
}
