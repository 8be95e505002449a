package org.crossbearing.reconcile.internal.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What one report counts at one scene, found by the thing counted. A number told again in the same
 * voice and manner is kept once, so that a long list of counts takes no longer than its numbers.
 */
final class Told {
  private final Story story;
  private final Map<String, Map<Manner, Mention>> byThing = new HashMap<>();

  Told(Story story) {
    this.story = story;
  }

  void add(Mention mention) {
    byThing
        .computeIfAbsent(Count.thingOf(mention.figure()), thing -> new LinkedHashMap<>())
        .putIfAbsent(Manner.of(mention, story), mention);
  }

  /** Those of the same measure that count the same class of things. */
  Collection<Mention> like(Figure figure) {
    return byThing.getOrDefault(Count.thingOf(figure), Map.of()).values();
  }

  /** All by which one figure for a thing compares with another differently than its equal. */
  private record Manner(
      Amount value,
      List<String> voice,
      boolean part,
      @Nullable Amount whole,
      boolean share,
      boolean person,
      boolean superseded,
      boolean cumulative,
      boolean far) {
    static Manner of(Mention mention, Story story) {
      Figure figure = mention.figure();
      Figure whole = story.wholeOf(figure);
      return new Manner(
          figure.value(),
          figure.attribution().stream().map(Attribution::name).toList(),
          figure.partOf() != null,
          whole == null ? null : whole.value(),
          story.isShare(figure),
          figure.person() != null,
          figure.superseded(),
          figure.cumulative(),
          mention.far());
    }
  }
}
