package org.crossbearing.ledger.internal.weigh;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.model.Reading;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Weighing;

/** Weighs events by all that is told of them, and by what people say of that. */
final class Scales {
  private final Numbers numbers;
  private final Amending amending;

  Scales(Numbers numbers, Amending amending) {
    this.numbers = numbers;
    this.amending = amending;
  }

  /** What an event comes to, of which something is told. */
  Weighed weigh(List<Spot> event) {
    List<Spot> sorted = event.stream().sorted(Spot.IN_ORDER).toList();
    List<Integer> versions = sorted.stream().map(Spot::version).distinct().toList();
    List<Part> parts = sorted.stream().map(Spot::part).toList();
    Map<Integer, Reading> readings = new LinkedHashMap<>();
    sorted.forEach(spot -> readings.put(spot.version(), spot.part().told().reading()));
    return new Weighed(
        sorted,
        numbers.of(versions),
        Weighing.weigh(parts, amending.amendments(readings, Store.NOW)));
  }
}
