package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntSupplier;

/**
 * Gives events that were joined anew the ids they had. An id goes with the part that has had it
 * longest; an event that inherits several keeps the oldest.
 */
final class Labels {
  private final Deque<Integer> orphans;
  private final IntSupplier fresh;

  /**
   * @param orphaned events that lost parts: if all of them, a new event may take the id over
   * @param fresh gives ids never used before
   */
  Labels(Collection<Integer> orphaned, IntSupplier fresh) {
    orphans = new ArrayDeque<>(new TreeSet<>(orphaned));
    this.fresh = fresh;
  }

  /** The events, each under its id, in the order given. */
  Map<List<Spot>, Integer> name(List<List<Spot>> events) {
    List<Spot> old =
        events.stream()
            .flatMap(List::stream)
            .filter(spot -> spot.event() != null)
            .sorted(Comparator.comparingInt(Spot::occasion))
            .toList();
    Map<Integer, Spot> oldest = new HashMap<>();
    old.forEach(spot -> oldest.putIfAbsent(Objects.requireNonNull(spot.event()), spot));
    orphans.removeAll(oldest.keySet());
    Map<List<Spot>, Integer> names = new LinkedHashMap<>();
    List<List<Spot>> nameless = new ArrayList<>();
    for (List<Spot> event : events) {
      event.stream()
          .filter(spot -> spot.event() != null && spot.equals(oldest.get(spot.event())))
          .map(spot -> Objects.requireNonNull(spot.event()))
          .min(Comparator.naturalOrder())
          .ifPresentOrElse(id -> names.put(event, id), () -> nameless.add(event));
    }
    for (List<Spot> event : List.copyOf(nameless)) {
      Optional<Integer> own =
          event.stream()
              .map(Spot::was)
              .filter(Objects::nonNull)
              .filter(orphans::contains)
              .findFirst();
      if (own.isPresent()) {
        orphans.remove(own.get());
        nameless.remove(event);
        names.put(event, own.get());
      }
    }
    for (List<Spot> event : nameless) {
      names.put(event, orphans.isEmpty() ? fresh.getAsInt() : orphans.removeFirst());
    }
    return names;
  }
}
