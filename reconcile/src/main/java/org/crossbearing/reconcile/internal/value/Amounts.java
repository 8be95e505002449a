package org.crossbearing.reconcile.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.jspecify.annotations.Nullable;

/** Amounts held against each other. */
public final class Amounts {
  /** "About 400" still fits this share above and below. */
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  /** The scale of a number that ends in two zeros. */
  private static final int HUNDREDS = -2;

  /** So many digits of a count told in full hundreds leave it near what was counted. */
  private static final int ENOUGH = 3;

  private Amounts() {}

  /** Whether some number fits both. Exclusive bounds count as touched: hedges are not measured. */
  public static boolean fit(Amount a, Amount b) {
    return Objects.equals(a.unit(), b.unit())
        && (isRounded(a, b)
            || isRounded(b, a)
            || !isAbove(low(a), high(b)) && !isAbove(low(b), high(a)));
  }

  /** "$5.5bn" for $5.52bn: a measured amount told with fewer digits, if with more than one. */
  private static boolean isRounded(Amount rough, Amount fine) {
    return rough.unit() != null && isShortened(rough, fine, 2);
  }

  /** Whether one is the count of the other in full hundreds: 11,700 for 11,718. */
  public static boolean areInHundreds(Amount a, Amount b) {
    return isInHundreds(a, b) || isInHundreds(b, a);
  }

  private static boolean isInHundreds(Amount rough, Amount fine) {
    BigDecimal told = plain(rough);
    return rough.unit() == null
        && fine.unit() == null
        && told != null
        && told.stripTrailingZeros().scale() <= HUNDREDS
        && isShortened(rough, fine, ENOUGH);
  }

  private static boolean isShortened(Amount rough, Amount fine, int least) {
    BigDecimal told = plain(rough);
    BigDecimal exact = plain(fine);
    if (told == null || exact == null) {
      return false;
    }
    int digits = told.stripTrailingZeros().precision();
    return digits >= least
        && same(exact.round(new MathContext(digits, RoundingMode.HALF_UP)), told);
  }

  private static boolean isAbove(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }

  private static @Nullable BigDecimal low(Amount amount) {
    BigDecimal low = amount.low();
    return low == null || amount.qualifier() != Qualifier.ABOUT
        ? low
        : low.subtract(low.abs().multiply(TOLERANCE));
  }

  private static @Nullable BigDecimal high(Amount amount) {
    BigDecimal high = amount.high();
    boolean loose = amount.qualifier() == Qualifier.ABOUT || amount.qualifier() == Qualifier.VAGUE;
    return high == null || !loose ? high : high.add(high.abs().multiply(TOLERANCE));
  }

  /** Whether both name one number, hedged at most by "about". */
  public static boolean same(Amount a, Amount b) {
    return plain(a) != null && same(plain(a), plain(b)) || a.equals(b);
  }

  /** Whether the numbers are equal, however they are written. */
  public static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    return a.compareTo(b) == 0;
  }

  /** The one number of an exact or "about" amount, else null. */
  public static @Nullable BigDecimal plain(Amount amount) {
    boolean plain = amount.qualifier() == Qualifier.EXACT || amount.qualifier() == Qualifier.ABOUT;
    return plain && same(amount.low(), amount.high()) ? amount.low() : null;
  }

  /** The number that orders amounts: the one named, else a bound. */
  public static BigDecimal size(Amount amount) {
    if (amount.nominal() != null) {
      return amount.nominal();
    }
    return Objects.requireNonNullElse(
        amount.low(), Objects.requireNonNullElse(amount.high(), BigDecimal.ZERO));
  }

  /** Whether {@code value} lies in the amount, its exclusive bounds left out. */
  public static boolean holds(Amount amount, BigDecimal value) {
    BigDecimal low = low(amount);
    BigDecimal high = high(amount);
    int above = low == null ? 1 : value.compareTo(low);
    int below = high == null ? -1 : value.compareTo(high);
    boolean fromLow = above > 0 || above == 0 && amount.qualifier() != Qualifier.MORE_THAN;
    return fromLow && (below < 0 || below == 0 && amount.qualifier() != Qualifier.LESS_THAN);
  }
}
