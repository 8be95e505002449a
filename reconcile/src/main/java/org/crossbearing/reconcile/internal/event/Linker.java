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
    return best(blocks.near(occasion), blocks.telling(occasion), occasion);
  }

  /**
   * Of the clusters that take it the one that names the same victims or its place, has the day that
   * its report presumes and shares most numbers. What is told in passing goes rather where most
   * reports tell one of its numbers in like words, unless one that takes it is told by that number,
   * or its report says where and on which day it was.
   *
   * @param near those that may take it
   * @param telling those that may tell one of its numbers
   */
  static @Nullable Cluster best(
      Collection<Cluster> near, Collection<Cluster> telling, Occasion occasion) {
    Cluster own = near.stream().filter(c -> c.takes(occasion)).max(byFit(occasion)).orElse(null);
    if (occasion.isMain() || own != null && own.echoes().tell(occasion)) {
      return own;
    }
    Cluster echoed = echoed(telling, occasion);
    return echoed == null ? own : echoed;
  }

  private static @Nullable Cluster echoed(Collection<Cluster> telling, Occasion occasion) {
    Cluster best = null;
    int most = 0;
    for (Cluster cluster : telling) {
      int echoes = cluster.echoes(occasion);
      boolean first = best != null && echoes == most && cluster.number() < best.number();
      if (echoes > most || first) {
        best = cluster;
        most = echoes;
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
