package org.crossbearing.ledger.internal.weigh;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Weighing;

/** As many parts as it takes to join some new ones: it grows until nothing beyond can matter. */
final class Region {
  private final Occasions occasions;
  private final Ties ties;
  private final Map<Integer, Spot> spots = new TreeMap<>();
  private final Map<Part, Spot> byPart = new HashMap<>();
  private final Set<Integer> whole = new HashSet<>();
  private final Set<Part> surveyed = new HashSet<>();
  private final Set<Integer> lessened;

  Region(Occasions occasions, Ties ties, Collection<Integer> lessened) {
    this.occasions = occasions;
    this.ties = ties;
    this.lessened = Set.copyOf(lessened);
  }

  /** The parts of each event, joined anew. */
  List<List<Spot>> join(List<Spot> come) {
    come.forEach(this::put);
    putEvents(lessened);
    survey(spots.values().stream().map(Spot::part).toList());
    Weighing.Joined joined = join();
    while (survey(joined.asked())) {
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
    return Weighing.join(
        sorted.stream().map(Spot::part).toList(), before, lessened, ties.apart(sorted));
  }

  /** Brings in what is near the parts; returns whether there was something more. */
  private boolean survey(Collection<Part> parts) {
    List<Part> more = parts.stream().filter(surveyed::add).toList();
    return putEvents(occasions.near(more));
  }

  private boolean putEvents(Collection<Integer> events) {
    List<Integer> more = events.stream().filter(whole::add).toList();
    if (!more.isEmpty()) {
      occasions.of(more).forEach(this::put);
    }
    return !more.isEmpty();
  }

  private void put(Spot spot) {
    if (spots.putIfAbsent(spot.occasion(), spot) == null) {
      byPart.put(spot.part(), spot);
    }
  }
}
