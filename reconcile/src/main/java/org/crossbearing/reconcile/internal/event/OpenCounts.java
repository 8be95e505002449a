package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Takes each thing that is counted without a place to the scope where other reports count it, and
 * what there is one number of (how strong a quake was, how many came) to where more count it. A
 * scope is kept apart from another as a whole as soon as one number of a report tells them apart;
 * that says nothing of the other things that both count: two tolls in one report do not part its
 * injured from those of the next.
 */
final class OpenCounts {
  private final List<Scope> scopes;
  private final boolean local;
  private final Map<Scope, Map<String, List<Figure>>> counted = new LinkedHashMap<>();
  private final Map<String, Scope> moved = new HashMap<>();
  private final Set<Scope> main = new HashSet<>();

  private OpenCounts(List<Scope> scopes, boolean local) {
    this.scopes = scopes;
    this.local = local;
    int largest = scopes.stream().mapToInt(Scope::size).max().orElse(0);
    for (Scope scope : scopes) {
      if (scope.size() == largest || Geography.isWide(scope.known())) {
        main.add(scope);
      }
    }
    scopes.forEach(scope -> counted.put(scope, byThing(scope)));
  }

  /**
   * Where figures are counted other than in the scope that holds them, by their ids.
   *
   * @param local whether all happened at one spot
   */
  static Map<String, Scope> of(List<Scope> scopes, boolean local) {
    OpenCounts open = new OpenCounts(scopes, local);
    scopes.stream().filter(scope -> scope.topic() == Topic.HARM).forEach(open::move);
    scopes.forEach(open::gather);
    return open.moved;
  }

  /** The things of the scope of which no report tells where they are counted. */
  private static Set<String> open(Scope scope) {
    Set<String> open = new HashSet<>();
    Set<String> placed = new HashSet<>();
    for (Scene scene : scope.scenes()) {
      for (Mention mention : scene.mentions()) {
        boolean nowhere = scene.place() == null && mention.place() == null;
        (nowhere ? open : placed).add(thing(mention.figure()));
      }
    }
    open.removeAll(placed);
    return open;
  }

  private static String thing(Figure figure) {
    return figure.measure() + "|" + Count.thing(figure) + "|" + figure.value().unit();
  }

  private static Map<String, List<Figure>> byThing(Scope scope) {
    Map<String, List<Figure>> things = new LinkedHashMap<>();
    for (Scene scene : scope.scenes()) {
      for (Mention mention : scene.mentions()) {
        Figure figure = mention.figure();
        things.computeIfAbsent(thing(figure), key -> new ArrayList<>()).add(figure);
      }
    }
    return things;
  }

  private void move(Scope scope) {
    Set<String> open = open(scope);
    for (Map.Entry<String, List<Figure>> thing : things(scope).entrySet()) {
      if (!open.contains(thing.getKey())) {
        continue;
      }
      take(thing, home(scope, thing.getKey(), thing.getValue()));
    }
  }

  private void take(Map.Entry<String, List<Figure>> thing, @Nullable Scope home) {
    if (home != null) {
      thing.getValue().forEach(figure -> moved.put(figure.id(), home));
      things(home).merge(thing.getKey(), thing.getValue(), OpenCounts::both);
      thing.setValue(List.of());
    }
  }

  private void gather(Scope scope) {
    for (Map.Entry<String, List<Figure>> thing : things(scope).entrySet()) {
      if (thing.getValue().stream().anyMatch(figure -> isOfAll(figure.measure()))) {
        take(thing, larger(scope, thing.getKey(), thing.getValue()));
      }
    }
  }

  /** Whether there is one number of it, or it may be of anything. */
  private static boolean isOfAll(Measure measure) {
    return switch (measure) {
      case MAGNITUDE, ATTENDING, LASTED, OTHER -> true;
      default -> false;
    };
  }

  /** Where more count it, of that place or of one that holds it. */
  private @Nullable Scope larger(Scope scope, String thing, List<Figure> figures) {
    return scopes.stream()
        .filter(other -> other != scope && isLike(scope, other))
        .filter(other -> Objects.equals(other.actor(), scope.actor()))
        .filter(other -> counting(other, thing).size() >= figures.size())
        .filter(other -> isQuake(figures) || Scopes.isOnePlace(scope, other))
        .filter(other -> areTogether(figures, counting(other, thing)))
        .max(Comparator.comparingInt(other -> counting(other, thing).size()))
        .orElse(null);
  }

  private List<Figure> counting(Scope scope, String thing) {
    return things(scope).getOrDefault(thing, List.of());
  }

  private static boolean isLike(Scope scope, Scope other) {
    return scope.topic() == other.topic() && scope.longRun() == other.longRun();
  }

  /** A quake has one strength wherever it was felt. */
  private static boolean isQuake(List<Figure> figures) {
    Figure first = figures.getFirst();
    return first.measure() == Measure.MAGNITUDE && first.value().unit() == null;
  }

  /** Whether no report counts both apart. */
  private static boolean areTogether(List<Figure> mine, List<Figure> others) {
    return mine.stream()
        .allMatch(
            a ->
                others.stream()
                    .filter(b -> a.report().equals(b.report()))
                    .noneMatch(b -> Count.differ(a, b)));
  }

  private static List<Figure> both(List<Figure> some, List<Figure> more) {
    List<Figure> both = new ArrayList<>(some);
    both.addAll(more);
    return both;
  }

  private Map<String, List<Figure>> things(Scope scope) {
    return counted.getOrDefault(scope, new LinkedHashMap<>());
  }

  private @Nullable Scope home(Scope scope, String thing, List<Figure> figures) {
    Scope best = null;
    int most = 0;
    for (Scope other : scopes) {
      List<Figure> theirs = counting(other, thing);
      if (other != scope
          && isLike(scope, other)
          && theirs.size() > most
          && (local
              || !isCost(figures) && main.contains(other)
              || figures.stream().anyMatch(f -> isIn(f, theirs)))
          && Scope.fit(figures, theirs)) {
        best = other;
        most = theirs.size();
      }
    }
    return best;
  }

  /** What things cost is many things: only the same sum is the same. */
  private static boolean isCost(List<Figure> figures) {
    return figures.stream().anyMatch(figure -> figure.measure() == Measure.COST);
  }

  private static boolean isIn(Figure figure, List<Figure> others) {
    return others.stream().anyMatch(other -> other.value().equals(figure.value()));
  }
}
