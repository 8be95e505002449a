package org.crossbearing.export;

import java.math.BigDecimal;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.jspecify.annotations.Nullable;

/** Amounts for tests. */
public final class Amounts {
  private Amounts() {}

  public static Amount about(long value) {
    BigDecimal n = BigDecimal.valueOf(value);
    return new Amount(n, n, n, Qualifier.ABOUT, null);
  }

  public static Amount atLeast(long value) {
    BigDecimal n = BigDecimal.valueOf(value);
    return new Amount(n, null, n, Qualifier.AT_LEAST, null);
  }

  public static Amount moreThan(long value, @Nullable String unit) {
    BigDecimal n = BigDecimal.valueOf(value);
    return new Amount(n, null, n, Qualifier.MORE_THAN, unit);
  }

  public static Amount range(long low, @Nullable Long high) {
    return new Amount(
        BigDecimal.valueOf(low),
        high == null ? null : BigDecimal.valueOf(high),
        null,
        Qualifier.BETWEEN,
        null);
  }
}
