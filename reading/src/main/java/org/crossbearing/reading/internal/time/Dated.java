package org.crossbearing.reading.internal.time;

import java.util.List;
import org.crossbearing.model.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A time expression in its report.
 *
 * @param days what it means, null if that cannot be told
 * @param ends the two ends of a range, null where one cannot be told; empty if it is none
 */
record Dated(
    TimeMention mention, Anchor anchor, @Nullable DateRange days, List<@Nullable DateRange> ends) {}
