package org.crossbearing.reconcile.internal.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;

/** The events of all stories, and which figure belongs to which. Immutable. */
public final class Events {
  private final List<Event> events;
  private final Map<String, Event> byFigure;

  private final Set<String> mixed;

  private Events(List<Event> events, Map<String, Event> byFigure, Set<String> mixed) {
    this.mixed = Set.copyOf(mixed);
    this.events = List.copyOf(events);
    this.byFigure = Map.copyOf(byFigure);
  }

  /** The events that {@code stories} tell of, numbered in the order in which they first do. */
  public static Events of(List<Story> stories) {
    List<Scene> scenes = new ArrayList<>();
    Map<Scene, Integer> order = new HashMap<>();
    for (Story story : stories) {
      for (Scene scene : story.scenes()) {
        order.put(scene, scenes.size());
        scenes.add(scene);
      }
    }
    List<Cluster> clusters = new ArrayList<>(new Linker().link(scenes));
    clusters.forEach(c -> c.scenes().sort(Comparator.comparing(s -> order.getOrDefault(s, 0))));
    clusters.sort(Comparator.comparing(c -> order.getOrDefault(c.scenes().getFirst(), 0)));
    return numbered(clusters);
  }

  private static Events numbered(List<Cluster> clusters) {
    List<Event> events = new ArrayList<>();
    Map<String, Event> byFigure = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (Cluster cluster : clusters) {
      Event event = EventWriter.write("e" + (events.size() + 1), cluster, reports(cluster));
      events.add(event);
      if (cluster.topic() == Topic.AID && cluster.actor() == null) {
        mixed.add(event.id());
      }
      for (Scene scene : cluster.scenes()) {
        scene.mentions().forEach(mention -> byFigure.put(mention.figure().id(), event));
      }
    }
    return new Events(events, byFigure, mixed);
  }

  private static List<String> reports(Cluster cluster) {
    Set<String> reports = new LinkedHashSet<>();
    cluster.scenes().forEach(scene -> reports.add(scene.story().report().id()));
    return List.copyOf(reports);
  }

  /** All events, in order. */
  public List<Event> all() {
    return events;
  }

  /** Whether gifts of several givers are kept under this event: their sums are not compared. */
  public boolean isMixed(String event) {
    return mixed.contains(event);
  }

  /** The event of a figure; null for one that was not among the stories. */
  public @Nullable Event of(Figure figure) {
    return byFigure.get(figure.id());
  }
}
