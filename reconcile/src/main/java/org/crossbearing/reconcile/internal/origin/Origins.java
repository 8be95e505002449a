package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.amendment.Houses;
import org.crossbearing.reconcile.internal.entity.Directory;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Story;
import org.jspecify.annotations.Nullable;

/** The origins of all figures. Immutable once made. */
public final class Origins {
  private final Map<String, Source> byFigure = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final List<Origin> all = new ArrayList<>();

  /**
   * Traces the figures of each thing counted. Who is who is asked of the reports of one event
   * alone, so that what other events' reports say changes nothing.
   */
  public Origins(List<Story> stories, Map<Count, List<Figure>> counts, Amendments amendments) {
    Map<String, Tracer> tracers = tracers(stories, counts, amendments);
    counts.forEach((count, figures) -> hear(tracers.get(count.event()), figures));
    tracers.values().forEach(Tracer::join);
    counts.forEach((count, figures) -> trace(tracers.get(count.event()), figures));
    if (!amendments.claims().isEmpty()) {
      new Amended(byFigure, stories).apply(amendments.claims());
    }
    number(stories);
  }

  private static Map<String, Tracer> tracers(
      List<Story> stories, Map<Count, List<Figure>> counts, Amendments amendments) {
    Houses houses = new Houses(amendments.outlets());
    Map<String, Story> byReport = new HashMap<>();
    stories.forEach(story -> byReport.put(story.report().id(), story));
    Map<String, Tracer> tracers = new LinkedHashMap<>();
    telling(stories, counts)
        .forEach(
            (event, own) ->
                tracers.put(
                    event,
                    new Tracer(event, voices(own, amendments), byReport, houses, new Copies(own))));
    return tracers;
  }

  /** Only what the reports of the event say of bodies counts for it. */
  private static Voices voices(List<Story> own, Amendments amendments) {
    Acronyms acronyms = new Acronyms();
    own.forEach(story -> acronyms.learn(story.report().text()));
    return new Voices(directory(own, amendments), acronyms);
  }

  /** The stories that count something of each event, in their order. */
  private static Map<String, List<Story>> telling(
      List<Story> stories, Map<Count, List<Figure>> counts) {
    Map<String, Set<String>> events = new HashMap<>();
    counts.forEach(
        (count, figures) ->
            figures.forEach(
                figure ->
                    events
                        .computeIfAbsent(figure.report(), r -> new LinkedHashSet<>())
                        .add(count.event())));
    Map<String, List<Story>> telling = new LinkedHashMap<>();
    for (Story story : stories) {
      events
          .getOrDefault(story.report().id(), Set.of())
          .forEach(event -> telling.computeIfAbsent(event, e -> new ArrayList<>()).add(story));
    }
    return telling;
  }

  private static Directory directory(List<Story> stories, Amendments amendments) {
    return new Directory(stories.stream().map(Story::reading).toList(), amendments.persons());
  }

  private static void hear(@Nullable Tracer tracer, List<Figure> figures) {
    if (tracer != null) {
      figures.forEach(tracer::hear);
    }
  }

  private void trace(@Nullable Tracer tracer, List<Figure> figures) {
    if (tracer != null) {
      byFigure.putAll(tracer.trace(figures));
    }
  }

  private void number(List<Story> stories) {
    Map<String, List<Source>> sources = new LinkedHashMap<>();
    for (Story story : stories) {
      for (Figure figure : story.figures()) {
        Source source = byFigure.get(figure.id());
        if (source != null) {
          sources.computeIfAbsent(source.key(), key -> new ArrayList<>()).add(source);
        }
      }
    }
    sources.values().forEach(this::add);
  }

  /** An outlet that is credited somewhere is not only assumed. */
  private void add(List<Source> same) {
    String id = "o" + (all.size() + 1);
    Source first = same.getFirst();
    Source surest = same.stream().filter(source -> !source.assumed()).findFirst().orElse(first);
    Set<String> signals = new LinkedHashSet<>();
    same.forEach(source -> signals.add(source.signal()));
    ids.put(first.key(), id);
    all.add(new Origin(id, surest.kind(), surest.name(), surest.assumed(), List.copyOf(signals)));
  }

  /** All origins, in the order in which the reports first carry them. */
  public List<Origin> all() {
    return all;
  }

  /** Why each figure that has an origin has it, by the figures' ids. */
  public Map<String, String> signals() {
    Map<String, String> signals = new HashMap<>();
    byFigure.forEach((figure, source) -> signals.put(figure, source.words()));
    return signals;
  }

  /** The id of a figure's origin; null if not even the outlet is known. */
  public @Nullable String of(Figure figure) {
    Source source = byFigure.get(figure.id());
    return source == null ? null : ids.get(source.key());
  }
}
