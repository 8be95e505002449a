package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Joins occasions as {@link Linker} does, where most of them have been joined before: only those
 * that some change can reach are asked again.
 *
 * <p>The linker goes through the occasions in one order, and what becomes of one depends only on
 * those before it. So in the same order each occasion keeps its event, unless it is new, or its
 * event has changed so far, or another event that it might have joined has. By induction the events
 * come out as if all had been joined anew.
 *
 * @param <K> what the caller calls an event
 */
public final class Joiner<K> {
  private final Blocks blocks = new Blocks();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<K, Cluster> known = new HashMap<>();
  private final Set<K> changedKeys;
  private final Set<Cluster> changed = new HashSet<>();
  private final Set<Occasion> asked = new LinkedHashSet<>();
  private final Map<Occasion, Set<Occasion>> apart;

  private Joiner(Set<K> lessened, Map<Occasion, Set<Occasion>> apart) {
    this.apart = apart;
    changedKeys = new HashSet<>(lessened);
  }

  /**
   * What came out.
   *
   * @param events all events among the occasions given, each in the order of joining
   * @param asked those whose neighbours all must be among the occasions given, else it has to be
   *     done again with them
   */
  public record Joined(List<List<Occasion>> events, Set<Occasion> asked) {}

  /**
   * Joins occasions.
   *
   * @param occasions in the order of joining
   * @param before the event of each so far; those without one are new
   * @param lessened events that an occasion was taken out of
   * @param apart those that an occasion must not be joined with, each way round
   */
  public static <K> Joined join(
      List<Occasion> occasions,
      Map<Occasion, K> before,
      Set<K> lessened,
      Map<Occasion, Set<Occasion>> apart) {
    Joiner<K> joiner = new Joiner<>(lessened, apart);
    occasions.forEach(occasion -> joiner.put(occasion, before.get(occasion)));
    for (Cluster cluster : joiner.changed) {
      joiner.asked.addAll(cluster.joined());
    }
    return new Joined(joiner.clusters.stream().map(Cluster::joined).toList(), joiner.asked);
  }

  private void put(Occasion occasion, @Nullable K before) {
    Cluster stays = before == null ? null : known.get(before);
    Cluster found = find(occasion, before, stays);
    Cluster joined = found == null ? begin(occasion) : add(found, occasion);
    blocks.put(occasion, joined);
    if (before != null && stays == null && found == null) {
      known.put(before, joined); // it began this event before, and does again
    } else if (before == null || stays != joined) {
      changed.add(joined);
      changeKey(before);
    }
    if (before != null && changedKeys.contains(before)) {
      changed.add(joined);
    }
  }

  private void changeKey(@Nullable K before) {
    if (before != null) {
      changedKeys.add(before);
      Cluster left = known.get(before);
      if (left != null) {
        changed.add(left);
      }
    }
  }

  private @Nullable Cluster find(Occasion occasion, @Nullable K before, @Nullable Cluster stays) {
    if (before == null || changedKeys.contains(before) || changed.contains(stays)) {
      asked.add(occasion);
      return best(blocks.near(occasion), blocks.telling(occasion), occasion);
    }
    if (changed.isEmpty()) {
      return stays;
    }
    Set<Cluster> others = blocks.near(occasion);
    others.retainAll(changed);
    Set<Cluster> telling = blocks.telling(occasion);
    boolean touched = !others.isEmpty() || !Collections.disjoint(telling, changed);
    if (!touched) {
      return stays;
    }
    if (!telling.isEmpty()) {
      asked.add(occasion);
      return best(blocks.near(occasion), telling, occasion);
    }
    if (stays != null) {
      others.add(stays);
    }
    return best(others, telling, occasion);
  }

  private @Nullable Cluster best(Set<Cluster> near, Set<Cluster> telling, Occasion occasion) {
    Set<Occasion> barred = apart.getOrDefault(occasion, Set.of());
    if (!barred.isEmpty()) {
      Predicate<Cluster> isBarred = cluster -> cluster.joined().stream().anyMatch(barred::contains);
      near.removeIf(isBarred);
      telling.removeIf(isBarred);
    }
    return Linker.best(near, telling, occasion);
  }

  private Cluster begin(Occasion occasion) {
    Cluster cluster = new Cluster(clusters.size(), occasion);
    clusters.add(cluster);
    return cluster;
  }

  private static Cluster add(Cluster cluster, Occasion occasion) {
    cluster.add(occasion);
    return Objects.requireNonNull(cluster);
  }
}
