package org.crossbearing.export.words;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers and amounts as people write them: 1,200, €10bn, 50 minutes, 40%. */
public final class Numbers {
  private static final Map<String, String> SIGNS =
      Map.of("EUR", "€", "USD", "$", "GBP", "£", "INR", "₹", "JPY", "¥", "UAH", "₴");

  private static final Map<String, String> TIMES =
      Map.of(
          "s", "second", "min", "minute", "h", "hour", "d", "day", "wk", "week", "mo", "month", "y",
          "year");

  private static final int MOST_DECIMALS = 2;

  private Numbers() {}

  /** A number with its unit. */
  public static String amount(BigDecimal value, @Nullable String unit) {
    if (unit == null) {
      return number(value);
    }
    if (isMoney(unit)) {
      String sign = SIGNS.get(unit);
      return (sign == null ? unit + " " : sign) + scaled(value);
    }
    if (unit.equals("%")) {
      return number(value) + "%";
    }
    String time = TIMES.get(unit);
    if (time != null) {
      return number(value) + " " + time + (value.compareTo(BigDecimal.ONE) == 0 ? "" : "s");
    }
    return number(value) + " " + Printable.line(unit);
  }

  public static boolean isMoney(@Nullable String unit) {
    return unit != null
        && unit.length() == 3
        && unit.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
  }

  /** With thousands separators, without idle zeros. */
  public static String number(BigDecimal value) {
    String plain = plain(value);
    int point = plain.indexOf('.');
    StringBuilder grouped = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
      grouped.insert(at, ',');
    }
    return grouped.toString();
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String scaled(BigDecimal value) {
    String shortest = scaled(value, 12, "tn");
    shortest = shortest == null ? scaled(value, 9, "bn") : shortest;
    shortest = shortest == null ? scaled(value, 6, "m") : shortest;
    return shortest == null ? number(value) : shortest;
  }

  private static @Nullable String scaled(BigDecimal value, int zeros, String suffix) {
    BigDecimal small = value.movePointLeft(zeros).stripTrailingZeros();
    boolean fits = small.abs().compareTo(BigDecimal.ONE) >= 0 && small.scale() <= MOST_DECIMALS;
    return fits ? number(small) + suffix : null;
  }
}
