package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts what is told of one event into what is counted apart: the whole country and its capital, one
 * giver and another. Two places are counted together where one is called after the other, holds it
 * or lies close by, unless a report gives different numbers for them.
 */
final class Scopes {
  private final List<Scope> scopes = new ArrayList<>();
  private final boolean local;

  private Scopes(boolean local) {
    this.local = local;
  }

  /** The scopes of one event, in the order of their first scene. */
  static List<Scope> of(Cluster event) {
    Scopes all = new Scopes(event.isAtOnePlace());
    Map<String, List<Scope>> byKey = new LinkedHashMap<>();
    Set<Scene> totals = new HashSet<>();
    for (Occasion occasion : event.occasions()) {
      List<Scene> scenes = occasion.scenes().stream().flatMap(s -> s.told().stream()).toList();
      scenes.forEach(scene -> all.put(scene, byKey));
      totals.addAll(Occasion.largest(scenes));
    }
    return all.merged(totals);
  }

  private void put(Scene scene, Map<String, List<Scope>> byKey) {
    List<Scope> alike = byKey.computeIfAbsent(key(scene), key -> new ArrayList<>());
    Scope own = new Scope(scene);
    for (Scope scope : alike) {
      if (isNobodysGift(scene) ? scope.shares(scene) > 0 : !scope.contradicts(own, local)) {
        scope.add(scene);
        return;
      }
    }
    alike.add(own);
    scopes.add(own);
  }

  private static String key(Scene scene) {
    return scene.topic()
        + "|"
        + Objects.requireNonNullElse(scene.place(), "")
        + "|"
        + Objects.requireNonNullElse(scene.actor(), "")
        + "|"
        + scene.longRun();
  }

  /** Gifts by nobody in particular are one only if they are of one size. */
  private static boolean isNobodysGift(Scene scene) {
    return scene.topic() == Topic.AID && scene.actor() == null;
  }

  /** Smaller ones join the largest that they are not told apart from, those of no place last. */
  private List<Scope> merged(Set<Scene> largest) {
    List<Scope> bySize = new ArrayList<>(scopes);
    bySize.sort(
        Comparator.comparing((Scope scope) -> scope.place() == null)
            .thenComparingInt(scope -> -scope.size()));
    List<Scope> kept = new ArrayList<>();
    for (Scope scope : bySize) {
      put(scope, home(scope, kept), kept);
    }
    List<Scope> totals = new ArrayList<>();
    for (Scope scope : List.copyOf(kept)) {
      if (scope.isTotal(largest)) {
        put(
            scope,
            totals.stream().filter(o -> isOneTotal(o, scope)).findFirst().orElse(null),
            totals);
      }
    }
    return scopes;
  }

  private void put(Scope scope, @Nullable Scope home, List<Scope> kept) {
    if (home == null) {
      kept.add(scope);
    } else {
      home.addAll(scope);
      scopes.remove(scope);
    }
  }

  /** What each report counts as the whole is one thing, wherever they place it. */
  private boolean isOneTotal(Scope a, Scope b) {
    return a.topic() == b.topic() && a.longRun() == b.longRun() && !a.contradicts(b, local);
  }

  private @Nullable Scope home(Scope scope, List<Scope> kept) {
    Scope best = null;
    for (Scope other : kept) {
      boolean likely =
          local || scope.place() != null || other.isMain(kept) || other.sharesMuch(scope);
      if (likely && isOne(other, scope) && (best == null || isNearer(other, best, scope))) {
        best = other;
      }
    }
    return best;
  }

  private static boolean isNearer(Scope a, Scope b, Scope scope) {
    return a.shared(scope) > b.shared(scope);
  }

  private boolean isOne(Scope a, Scope b) {
    return a.topic() == b.topic()
        && a.longRun() == b.longRun()
        && isOneActor(a, b)
        && (a.topic() != Topic.AID || a.shared(b) > 0)
        && (local || isOnePlace(a, b))
        && !a.contradicts(b, local);
  }

  /** A gift of nobody named may be that of whoever gave as much. */
  private static boolean isOneActor(Scope a, Scope b) {
    boolean open = a.actor() == null || b.actor() == null;
    return Objects.equals(a.actor(), b.actor()) || a.topic() == Topic.AID && open;
  }

  static boolean isOnePlace(Scope a, Scope b) {
    return a.place() == null
        || b.place() == null
        || isUnlocated(a, b) && a.sharesMuch(b)
        || PlaceNames.akin(a.place(), b.place())
        || Geography.contains(a.known(), b.known())
        || Geography.contains(b.known(), a.known())
        || Geography.isClose(a.known(), b.known());
  }

  private static boolean isUnlocated(Scope a, Scope b) {
    return a.known() == null || b.known() == null;
  }
}
