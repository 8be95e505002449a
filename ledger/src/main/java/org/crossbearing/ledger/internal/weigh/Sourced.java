package org.crossbearing.ledger.internal.weigh;

import java.util.Optional;
import org.crossbearing.ledger.internal.keep.Keys;

/**
 * A figure of an outlet that stands in a finding and has an origin.
 *
 * @param outlet its key
 * @param position where its report comes in the order that does not depend on arrival
 */
record Sourced(int version, String outlet, String position, int finding, String origin) {
  /** What makes a claim {@code c} that stands somewhere, {@code s}, one of these. */
  static final String CONDITION =
      "s.finding IS NOT NULL AND s.origin IS NOT NULL AND c.outlet_key IS NOT NULL";

  /** The same of a claim that has just been weighed. */
  static Optional<Sourced> of(Spot spot, Standing standing) {
    Integer finding = standing.finding();
    String origin = standing.origin();
    String outlet = spot.part().told().reading().report().outlet();
    return finding == null || origin == null || outlet == null
        ? Optional.empty()
        : Optional.of(
            new Sourced(spot.version(), Keys.of(outlet), spot.position(), finding, origin));
  }
}
