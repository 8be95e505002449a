package org.crossbearing.ledger.internal.weigh;

import java.util.Comparator;
import org.crossbearing.reconcile.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part of a report with its place in the tables.
 *
 * @param occasion its number there
 * @param position where its report comes in the order that does not depend on arrival
 * @param event the event it has been joined to; null if none yet
 * @param was the event of the same figures before they were entered anew; null if there is none
 */
record Spot(
    int occasion,
    int version,
    String position,
    Part part,
    @Nullable Integer event,
    @Nullable Integer was) {
  /** The order in which events and findings take their reports. */
  static final Comparator<Spot> IN_ORDER =
      Comparator.comparing(Spot::position)
          .thenComparingInt(Spot::version)
          .thenComparingInt(spot -> spot.part().number());

  /** The order of joining. */
  static final Comparator<Spot> FOR_JOINING =
      Comparator.comparingInt((Spot spot) -> spot.part().rank()).thenComparing(IN_ORDER);
}
