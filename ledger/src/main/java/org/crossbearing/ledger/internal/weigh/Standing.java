package org.crossbearing.ledger.internal.weigh;

import org.jspecify.annotations.Nullable;

/** Where a claim stands: in which finding of an event, if any, and from which origin. */
record Standing(@Nullable Integer finding, @Nullable String origin) {}
