package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.crossbearing.model.Amount;
import org.jspecify.annotations.Nullable;

/** Amounts in words: "at least 12", "about EUR 5.8 billion". */
final class AmountWords {
  private static final BigDecimal THOUSAND = new BigDecimal(1000);

  private AmountWords() {}

  static String of(Amount amount) {
    return switch (amount.qualifier()) {
      case EXACT -> number(amount);
      case ABOUT -> "about " + number(amount);
      case AT_LEAST -> "at least " + number(amount);
      case AT_MOST -> "up to " + number(amount);
      case MORE_THAN -> "more than " + number(amount);
      case LESS_THAN -> "less than " + number(amount);
      case BETWEEN, VAGUE -> range(amount);
    };
  }

  private static String number(Amount amount) {
    if (amount.nominal() != null) {
      return withUnit(plain(amount.nominal()), amount.unit());
    }
    return range(amount);
  }

  private static String range(Amount amount) {
    BigDecimal low = amount.low();
    BigDecimal high = amount.high();
    if (low != null && high != null) {
      return withUnit(
          low.compareTo(high) == 0 ? plain(low) : plain(low) + " to " + plain(high), amount.unit());
    }
    return low != null
        ? "at least " + withUnit(plain(low), amount.unit())
        : "up to " + withUnit(plain(high), amount.unit());
  }

  private static String withUnit(String number, @Nullable String unit) {
    if (unit == null) {
      return number;
    }
    boolean currency = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    return currency ? unit + " " + number : number + (unit.equals("%") ? "" : " ") + unit;
  }

  /** "5.8 billion", "12,900". */
  private static String plain(@Nullable BigDecimal number) {
    if (number == null) {
      return "";
    }
    BigDecimal million = THOUSAND.pow(2);
    if (number.abs().compareTo(THOUSAND.multiply(million)) >= 0) {
      return grouped(number.divide(THOUSAND.multiply(million))) + " billion";
    }
    return number.abs().compareTo(million) >= 0
        ? grouped(number.divide(million)) + " million"
        : grouped(number);
  }

  private static String grouped(BigDecimal number) {
    BigDecimal whole = number.setScale(0, RoundingMode.DOWN);
    BigDecimal rest = number.subtract(whole).abs().stripTrailingZeros();
    String digits = String.format(Locale.ROOT, "%,d", whole.toBigInteger());
    return rest.signum() == 0 ? digits : digits + rest.toPlainString().substring(1);
  }
}
