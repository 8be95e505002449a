package org.crossbearing.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as a report words it: an interval, the number that was named, and the hedge.
 *
 * @param low lower bound, null if the wording gives none ("up to 30")
 * @param high upper bound, null if the wording gives none ("at least 12")
 * @param nominal the number named, null for a wording that names none ("dozens")
 * @param qualifier the hedge; it also says whether a bound is exclusive
 * @param unit ISO 4217 for money, {@code s min h d wk mo y} for time, {@code % ft in km/h …}; null
 *     for a count
 */
public record Amount(
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable BigDecimal nominal,
    Qualifier qualifier,
    @Nullable String unit) {
  public Amount {
    if (low == null && high == null) {
      throw new IllegalArgumentException("amount: expecting at least one bound, found none");
    }
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException(
          "amount: expecting low <= high, found %s..%s".formatted(low, high));
    }
  }

  /** A count stated without hedge. */
  public static Amount exactly(long count) {
    BigDecimal value = BigDecimal.valueOf(count);
    return new Amount(value, value, value, Qualifier.EXACT, null);
  }

  /** The same interval in another unit of counting. */
  public Amount in(@Nullable String other) {
    return new Amount(low, high, nominal, qualifier, other);
  }
}
