package org.crossbearing.reconcile.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Joins the scenes of many reports into events. A scene is compared only with the clusters that
 * share its topic, place or giver, and month, so the work grows with the number of scenes. Then
 * clusters of unknown or wider place join a cluster that holds the same numbers, unless some report
 * counts the two apart.
 */
final class Linker {
  private static final int MONTH = 32;

  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, List<Cluster>> blocks = new HashMap<>();

  /** Clusters in the order of their first scene. */
  List<Cluster> link(List<Scene> scenes) {
    scenes.stream().filter(scene -> !isUnplaced(scene)).forEach(this::put);
    scenes.stream().filter(Linker::isUnplaced).forEach(this::put);
    return new Merger(clusters).merge();
  }

  static boolean isUnplaced(Scene scene) {
    return scene.place() == null
        && (scene.topic() == Topic.HARM || scene.topic() == Topic.GATHERING);
  }

  private void put(Scene scene) {
    Cluster found = find(scene);
    if (found != null) {
      found.add(scene);
    } else {
      Cluster cluster = new Cluster(scene);
      clusters.add(cluster);
      blocks.computeIfAbsent(key(scene, month(scene)), key -> new ArrayList<>()).add(cluster);
    }
  }

  /** Where places do not tell clusters apart, the one that shares most numbers; else the first. */
  private @Nullable Cluster find(Scene scene) {
    Cluster best = null;
    int most = -1;
    for (String key : keysAround(scene)) {
      for (Cluster cluster : blocks.getOrDefault(key, List.of())) {
        if (cluster.fits(scene) && isSameStory(cluster, scene)) {
          int shared = cluster.shares(scene);
          if (shared > most) {
            best = cluster;
            most = shared;
          }
        }
      }
    }
    return best;
  }

  /** Gifts by nobody in particular are one only if they are of one size. */
  private static boolean isSameStory(Cluster cluster, Scene scene) {
    if (scene.topic() == Topic.AID && scene.actor() == null) {
      return cluster.shares(scene) > 0;
    }
    return scene.place() != null || cluster.isAlike(scene) || cluster.shares(scene) > 0;
  }

  private static Set<String> keysAround(Scene scene) {
    Set<String> keys = new LinkedHashSet<>();
    long month = month(scene);
    for (long near : new long[] {month, month - 1, month + 1, -1}) {
      keys.add(key(scene, near));
    }
    return keys;
  }

  /** The number of its month, -1 if nothing is known of its date. */
  private static long month(Scene scene) {
    DateRange window = scene.window();
    if (scene.longRun() || window == null) {
      return -1;
    }
    LocalDate day = window.to();
    return day.toEpochDay() / MONTH;
  }

  private static String key(Scene scene, long month) {
    return scene.topic()
        + "|"
        + Objects.requireNonNullElse(scene.place(), "")
        + "|"
        + Objects.requireNonNullElse(scene.actor(), "")
        + "|"
        + scene.longRun()
        + "|"
        + month;
  }
}
