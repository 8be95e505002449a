package org.crossbearing.bench.recognizers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Span;
import org.crossbearing.reading.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * Something found in the text of a case.
 *
 * @param span its characters
 * @param value what it means, for people
 * @param fits whether it has the value of an expected result
 */
record Found(Span span, Object value, Predicate<Json> fits) {
  private static final double PENCE = 100;

  /** Every number. */
  static List<Found> numbers(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Numeral number : mentions.numbers()) {
      found.add(
          new Found(
              number.span(),
              number.low(),
              wanted -> same(number.low().doubleValue(), value(wanted, "value"))));
    }
    return found;
  }

  /** Every age. */
  static List<Found> ages(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Numeral number : mentions.numbers()) {
      if (number.age() != null) {
        found.add(
            new Found(
                number.whole(),
                number.low(),
                wanted -> same(number.low().doubleValue(), value(wanted, "value"))));
      }
    }
    return found;
  }

  /** Every sum of money. */
  static List<Found> money(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Quantity quantity : mentions.quantities()) {
      if (quantity.kind() == Mentions.Kind.MONEY) {
        found.add(
            new Found(
                quantity.plain(), quantity.amount(), wanted -> sum(wanted, quantity.amount())));
      }
    }
    return found;
  }

  private static boolean sum(Json wanted, Amount amount) {
    Double value = value(wanted, "value");
    Double got = nominal(amount);
    String currency = wanted.get("Resolution").get("isoCurrency").text("");
    boolean named = currency.isEmpty() || currency.equals(amount.unit());
    return value != null && named && (same(got, value) || same(got, value / PENCE));
  }

  /** Every number that is bounded by another. */
  static List<Found> ranges(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Comparison one : mentions.comparisons()) {
      found.add(new Found(one.span(), bounds(one), wanted -> between(one, wanted)));
    }
    return found;
  }

  /** Of a range with two ends the specification does not say by a rule which of them counts. */
  private static boolean between(Mentions.Comparison one, Json wanted) {
    String value = wanted.get("Resolution").get("value").text("");
    boolean both = one.low() != null && one.high() != null;
    String bounds = bounds(one);
    return both ? inner(bounds).equals(inner(value)) : bounds.equals(value);
  }

  private static String inner(String bounds) {
    return bounds.isEmpty() ? "" : bounds.substring(1, bounds.length() - 1);
  }

  /** As the specification writes it: {@code (30,)} or {@code [1,10)}. */
  private static String bounds(Mentions.Comparison one) {
    return (one.lowIn() ? "[" : "(")
        + plain(one.low())
        + ","
        + plain(one.high())
        + (one.highIn() ? "]" : ")");
  }

  private static String plain(@Nullable BigDecimal bound) {
    return bound == null ? "" : bound.stripTrailingZeros().toPlainString();
  }

  /** Every length of time. */
  static List<Found> durations(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Quantity quantity : mentions.quantities()) {
      if (quantity.kind() == Mentions.Kind.DURATION) {
        Double seconds = seconds(quantity.amount());
        found.add(
            new Found(
                quantity.plain(),
                quantity.amount(),
                wanted ->
                    same(
                        seconds,
                        number(
                            wanted.get("Value").get("FutureResolution").get("duration").text()))));
      }
    }
    return found;
  }

  private static @Nullable Double seconds(Amount amount) {
    Double nominal = nominal(amount);
    double day = 86400;
    double unit =
        switch (Objects.requireNonNullElse(amount.unit(), "")) {
          case "s" -> 1;
          case "min" -> 60;
          case "h" -> 3600;
          case "d" -> day;
          case "wk" -> 7 * day;
          case "mo" -> 30 * day;
          case "y" -> 365 * day;
          default -> 0;
        };
    return nominal == null ? null : nominal * unit;
  }

  private static @Nullable Double nominal(Amount amount) {
    return amount.nominal() == null ? null : amount.nominal().doubleValue();
  }

  private static @Nullable Double value(Json wanted, String field) {
    return number(wanted.get("Resolution").get(field).text());
  }

  private static @Nullable Double number(@Nullable String text) {
    try {
      return text == null ? null : Double.valueOf(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static boolean same(@Nullable Double a, @Nullable Double b) {
    return a != null && b != null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  }
}
