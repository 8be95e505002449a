package org.crossbearing.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.model.Dossier;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Joiner;
import org.crossbearing.reconcile.internal.event.Occasion;
import org.crossbearing.reconcile.internal.event.Story;

/**
 * Events and findings of a few reports among many, the same that {@link Reconciler} would give all
 * of them. Pure and deterministic; safe for use by several threads.
 */
public final class Weighing {
  private Weighing() {}

  /**
   * How parts join into events.
   *
   * @param events the parts of each event, in the order of joining
   * @param asked parts whose neighbours (see {@link Part}) must all have been given; if they were
   *     not, join again with them
   */
  public record Joined(List<List<Part>> events, Set<Part> asked) {}

  /**
   * Joins parts, most of which have been joined before, as they would be if all were joined anew.
   *
   * @param parts in the order of joining: by rank, then as their reports come in the order that the
   *     caller keeps, then by number; of each event among them all its parts
   * @param before the event of each part so far, under any name; those without one are new
   * @param lessened events that a part has been taken out of since, or whose parts are otherwise to
   *     be asked again
   * @param apart those that a part must not be joined with, each way round
   */
  public static <K> Joined join(
      List<Part> parts, Map<Part, K> before, Set<K> lessened, Map<Part, Set<Part>> apart) {
    Map<Occasion, Part> byOccasion = new HashMap<>();
    Map<Occasion, K> events = new HashMap<>();
    for (Part part : parts) {
      byOccasion.put(part.occasion(), part);
      K event = before.get(part);
      if (event != null) {
        events.put(part.occasion(), event);
      }
    }
    Joiner.Joined joined =
        Joiner.join(
            parts.stream().map(Part::occasion).toList(), events, lessened, occasions(apart));
    List<List<Part>> found = new ArrayList<>();
    joined.events().forEach(event -> found.add(parts(event, byOccasion)));
    return new Joined(found, Set.copyOf(parts(joined.asked(), byOccasion)));
  }

  private static Map<Occasion, Set<Occasion>> occasions(Map<Part, Set<Part>> apart) {
    Map<Occasion, Set<Occasion>> occasions = new HashMap<>();
    apart.forEach(
        (part, others) ->
            occasions.put(
                part.occasion(), others.stream().map(Part::occasion).collect(Collectors.toSet())));
    return occasions;
  }

  private static List<Part> parts(Iterable<Occasion> occasions, Map<Occasion, Part> byOccasion) {
    List<Part> parts = new ArrayList<>();
    occasions.forEach(
        occasion -> {
          Part part = byOccasion.get(occasion);
          if (part != null) {
            parts.add(part);
          }
        });
    return parts;
  }

  /**
   * A dossier of one event alone: its reports with those of their claims that belong to it.
   *
   * @param parts of one event, as their reports come in the order that the caller keeps; at least
   *     one
   * @param amendments what people say of its persons and origins
   */
  public static Dossier weigh(List<Part> parts, Amendments amendments) {
    return assembly(parts, amendments).ofTheirEvents();
  }

  /**
   * A dossier of one event, and why.
   *
   * @param signals why each figure has its origin, in words, by the figures' ids
   */
  public record Explained(Dossier dossier, Map<String, String> signals) {}

  /** The same as {@link #weigh}, with why each figure has its origin. */
  public static Explained explain(List<Part> parts, Amendments amendments) {
    Assembly assembly = assembly(parts, amendments);
    return new Explained(assembly.ofTheirEvents(), assembly.signals());
  }

  private static Assembly assembly(List<Part> parts, Amendments amendments) {
    List<Story> stories = parts.stream().map(part -> part.told().story()).distinct().toList();
    Events events = Events.ofOne(parts.stream().map(Part::occasion).toList());
    return new Assembly(stories, events, amendments);
  }
}
