package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;

/** The events of all stories, and which figure belongs to which. Immutable. */
public final class Events {
  private final List<Event> events;
  private final Map<String, Event> byFigure;
  private final Map<String, String> scopes;
  private final Set<String> mixed;

  private Events(
      List<Event> events,
      Map<String, Event> byFigure,
      Map<String, String> scopes,
      Set<String> mixed) {
    this.events = List.copyOf(events);
    this.byFigure = Map.copyOf(byFigure);
    this.scopes = Map.copyOf(scopes);
    this.mixed = Set.copyOf(mixed);
  }

  /** The events that {@code stories} tell of, numbered in the order in which they first do. */
  public static Events of(List<Story> stories) {
    List<Occasion> occasions = stories.stream().flatMap(s -> s.occasions().stream()).toList();
    Comparator<Occasion> inOrder = order(occasions);
    return numbered(
        Linker.link(occasions).stream()
            .map(cluster -> cluster.in(inOrder))
            .sorted(Comparator.comparing(cluster -> cluster.occasions().getFirst(), inOrder))
            .toList());
  }

  private static Comparator<Occasion> order(List<Occasion> occasions) {
    Map<Occasion, Integer> order = new HashMap<>();
    occasions.forEach(occasion -> order.put(occasion, order.size()));
    return Comparator.comparing(occasion -> order.getOrDefault(occasion, 0));
  }

  /** One event, told by {@code occasions} of stories in this order. */
  public static Events ofOne(List<Occasion> occasions) {
    List<Occasion> joined =
        occasions.stream().sorted(Comparator.comparingInt(Occasion::rank)).toList();
    Cluster cluster = new Cluster(0, joined.getFirst());
    joined.stream().skip(1).forEach(cluster::add);
    return numbered(List.of(cluster.in(order(occasions))));
  }

  private static Events numbered(List<Cluster> clusters) {
    List<Event> events = new ArrayList<>();
    Map<String, Event> byFigure = new HashMap<>();
    Map<String, String> scopes = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (Cluster cluster : clusters) {
      Event event = EventWriter.write("e" + (events.size() + 1), cluster, reports(cluster));
      events.add(event);
      int number = 0;
      List<Scope> told = Scopes.of(cluster);
      Map<Scope, String> ids = new HashMap<>();
      for (Scope scope : told) {
        ids.put(scope, event.id() + "." + ++number);
      }
      Map<String, Scope> moved = new HashMap<>(OpenCounts.of(told, cluster.isAtOnePlace()));
      MainCounts.move(told, moved);
      for (Scope scope : told) {
        String id = Objects.requireNonNull(ids.get(scope));
        if (scope.topic() == Topic.AID && scope.actor() == null) {
          mixed.add(id);
        }
        for (Scene scene : scope.scenes()) {
          for (Mention mention : scene.mentions()) {
            byFigure.put(mention.figure().id(), event);
            String figure = mention.figure().id();
            scopes.put(figure, ids.getOrDefault(moved.getOrDefault(figure, scope), id));
          }
        }
      }
      echoes(cluster)
          .forEach(
              (figure, other) -> {
                byFigure.put(figure, event);
                scopes.put(figure, Objects.requireNonNull(scopes.get(other)));
              });
    }
    return new Events(events, byFigure, scopes, mixed);
  }

  /** What tells a number again counts where that is counted. */
  private static Map<String, String> echoes(Cluster cluster) {
    Map<String, String> echoes = new LinkedHashMap<>();
    for (Occasion occasion : cluster.joined()) {
      if (cluster.isEcho(occasion)) {
        echoes.putAll(cluster.echoes().of(occasion));
      }
    }
    return echoes;
  }

  private static List<String> reports(Cluster cluster) {
    Set<String> reports = new LinkedHashSet<>();
    cluster.joined().forEach(occasion -> reports.add(occasion.story().report().id()));
    return List.copyOf(reports);
  }

  /** All events, in order. */
  public List<Event> all() {
    return events;
  }

  /** Whether gifts of several givers are kept under this scope: their sums are not compared. */
  public boolean isMixed(String scope) {
    return mixed.contains(scope);
  }

  /** What its event counts together with this figure, as one name; "" if it has no event. */
  public String scopeOf(Figure figure) {
    return scopes.getOrDefault(figure.id(), "");
  }

  /** The event of a figure; null for one that was not among the stories. */
  public @Nullable Event of(Figure figure) {
    return byFigure.get(figure.id());
  }
}
