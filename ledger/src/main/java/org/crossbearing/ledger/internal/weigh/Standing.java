package org.crossbearing.ledger.internal.weigh;

import java.util.Optional;
import org.crossbearing.ledger.internal.keep.Keys;
import org.jspecify.annotations.Nullable;

/** Where a claim stands: in which finding of an event, if any, and from which origin. */
record Standing(@Nullable Integer finding, @Nullable String origin) {
  /** What counts for the outlet of its report, if it does. */
  Optional<Sourced> from(Spot spot) {
    String outlet = spot.part().told().reading().report().outlet();
    return finding == null || origin == null || outlet == null
        ? Optional.empty()
        : Optional.of(
            new Sourced(spot.version(), Keys.of(outlet), spot.position(), finding, origin));
  }
}
