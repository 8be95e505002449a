package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
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
    return best(blocks.near(occasion), blocks.telling(occasion), occasion);
  }

  /**
   * Of the clusters that take it the one that names the same victims or its place, has the day that
   * its report presumes and shares most numbers. If that does not tell one of its numbers, it goes
   * rather where others do: what is told in passing where most reports tell one in like words,
   * anything else where most of its large numbers are told.
   *
   * @param near those that may take it
   * @param telling those that may tell one of its numbers
   */
  static @Nullable Cluster best(
      Collection<Cluster> near, Collection<Cluster> telling, Occasion occasion) {
    Cluster own = near.stream().filter(c -> c.takes(occasion)).max(byFit(occasion)).orElse(null);
    if (own != null && own.echoes().tell(occasion)) {
      return own;
    }
    Cluster other = most(telling, cluster -> cluster.echoes(occasion));
    if (other == null) {
      Set<Cluster> all = new LinkedHashSet<>(telling);
      if (own == null) {
        all.addAll(near);
      }
      other = most(all, cluster -> cluster.retells(occasion));
    }
    return other == null ? own : other;
  }

  private static @Nullable Cluster most(
      Collection<Cluster> clusters, ToIntFunction<Cluster> measure) {
    Cluster best = null;
    int most = 0;
    for (Cluster cluster : clusters) {
      int count = measure.applyAsInt(cluster);
      boolean first = best != null && count == most && cluster.number() < best.number();
      if (count > most || first) {
        best = cluster;
        most = count;
      }
    }
    return best;
  }

  private static Comparator<Cluster> byFit(Occasion occasion) {
    return Comparator.comparing((Cluster cluster) -> cluster.isOfSameVictims(occasion))
        .thenComparing(cluster -> cluster.isNamed(occasion))
        .thenComparing(cluster -> cluster.isOnPresumed(occasion))
        .thenComparingInt(cluster -> cluster.shared(occasion))
        .thenComparingInt(cluster -> cluster.tellingShared(occasion))
        .thenComparingInt(cluster -> -cluster.number());
  }
}
