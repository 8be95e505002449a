package org.crossbearing.reading.internal.time;

import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in its report.
 *
 * @param days what it means, null if that cannot be told
 */
record Dated(TimeMention mention, Anchor anchor, @Nullable DateRange days) {}
