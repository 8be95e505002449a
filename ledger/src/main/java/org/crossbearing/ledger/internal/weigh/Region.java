package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Weighing;
import org.jspecify.annotations.Nullable;

/** As many parts as it takes to join some new ones: it grows until nothing beyond can matter. */
final class Region {
  private final Occasions occasions;
  private final Map<Integer, Spot> spots = new TreeMap<>();
  private final Map<Part, Spot> byPart = new HashMap<>();
  private final Set<Integer> whole = new HashSet<>();
  private final Set<Part> surveyed = new HashSet<>();
  private final Set<Integer> lessened;

  Region(Occasions occasions, Collection<Integer> lessened) {
    this.occasions = occasions;
    this.lessened = Set.copyOf(lessened);
  }

  /** The parts of each event, joined anew. */
  List<List<Spot>> join(List<Spot> come) {
    come.forEach(this::put);
    lessened.forEach(this::putEvent);
    new ArrayList<>(spots.values()).forEach(spot -> survey(spot.part()));
    Weighing.Joined joined = join();
    while (!surveyed.containsAll(joined.asked())) {
      joined.asked().forEach(this::survey);
      joined = join();
    }
    return joined.events().stream().map(event -> event.stream().map(byPart::get).toList()).toList();
  }

  private Weighing.Joined join() {
    List<Spot> sorted = spots.values().stream().sorted(Spot.FOR_JOINING).toList();
    Map<Part, Integer> before = new HashMap<>();
    for (Spot spot : sorted) {
      if (spot.event() != null) {
        before.put(spot.part(), spot.event());
      }
    }
    return Weighing.join(sorted.stream().map(Spot::part).toList(), before, lessened);
  }

  private void survey(Part part) {
    if (surveyed.add(part)) {
      List<Spot> near = occasions.near(part);
      near.forEach(this::put);
      near.stream().map(Spot::event).distinct().forEach(this::putEvent);
    }
  }

  private void putEvent(@Nullable Integer event) {
    if (event != null && whole.add(event)) {
      occasions.of(event, Store.NOW).forEach(this::put);
    }
  }

  private void put(Spot spot) {
    if (spots.putIfAbsent(spot.occasion(), spot) == null) {
      byPart.put(spot.part(), spot);
    }
  }
}
