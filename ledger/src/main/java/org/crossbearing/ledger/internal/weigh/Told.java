package org.crossbearing.ledger.internal.weigh;

import java.util.Objects;
import org.crossbearing.reconcile.Part;

/**
 * What a version tells of an event.
 *
 * @param position where its report comes among others
 * @param event the one it was joined to by itself
 */
public record Told(int occasion, int version, String position, int event, Part part) {
  static Told of(Spot spot) {
    int event = Objects.requireNonNull(spot.event());
    return new Told(spot.occasion(), spot.version(), spot.position(), event, spot.part());
  }
}
