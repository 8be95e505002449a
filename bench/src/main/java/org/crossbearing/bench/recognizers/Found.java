package org.crossbearing.bench.recognizers;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Span;
import org.crossbearing.reading.Mentions;
import org.jspecify.annotations.Nullable;

/**
 * Something found in the text of a case.
 *
 * @param span its characters
 * @param fits whether it has the value of an expected result
 */
record Found(Span span, Predicate<Json> fits) {
  private static final double PENCE = 100;

  /** Every number. */
  static List<Found> numbers(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Numeral number : mentions.numbers()) {
      found.add(
          new Found(
              number.span(), wanted -> same(number.low().doubleValue(), value(wanted, "value"))));
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
        found.add(new Found(quantity.plain(), wanted -> sum(wanted, quantity.amount())));
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

  /** Every number that is hedged on one side or is a range. */
  static List<Found> ranges(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Quantity quantity : mentions.quantities()) {
      Qualifier hedge = quantity.amount().qualifier();
      boolean range =
          hedge != Qualifier.EXACT && hedge != Qualifier.ABOUT && hedge != Qualifier.VAGUE;
      if (range) {
        found.add(
            new Found(
                hedged(quantity, mentions),
                wanted ->
                    bounds(quantity.amount())
                        .equals(wanted.get("Resolution").get("value").text(""))));
      }
    }
    return found;
  }

  /** With the hedge, without the unit. */
  private static Span hedged(Mentions.Quantity quantity, Mentions mentions) {
    if (quantity.kind() == Mentions.Kind.COUNT) {
      return quantity.span();
    }
    int end =
        mentions.numbers().stream()
            .map(Mentions.Numeral::span)
            .filter(quantity.span()::contains)
            .mapToInt(Span::end)
            .max()
            .orElse(quantity.span().end());
    return new Span(quantity.span().start(), end);
  }

  /** As the specification writes it: {@code (30,)} or {@code [1,10)}. */
  private static String bounds(Amount amount) {
    boolean more = amount.qualifier() == Qualifier.MORE_THAN;
    boolean less = amount.qualifier() == Qualifier.LESS_THAN;
    boolean between = amount.qualifier() == Qualifier.BETWEEN;
    String low = amount.low() == null ? "" : amount.low().stripTrailingZeros().toPlainString();
    String high = amount.high() == null ? "" : amount.high().stripTrailingZeros().toPlainString();
    return (more || low.isEmpty() ? "(" : "[")
        + low
        + ","
        + high
        + (less || between || high.isEmpty() ? ")" : "]");
  }

  /** Every day. */
  static List<Found> dates(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Time time : mentions.times()) {
      if (time.days() != null && time.days().from().equals(time.days().to())) {
        String day = time.days().from().toString();
        found.add(new Found(time.span(), wanted -> resolved(wanted, "date", day, day)));
      }
    }
    return found;
  }

  /** Every stretch of days. */
  static List<Found> periods(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Time time : mentions.times()) {
      if (time.days() != null && !time.days().from().equals(time.days().to())) {
        String from = time.days().from().toString();
        String to = time.days().to().toString();
        String next = time.days().to().plusDays(1).toString();
        found.add(
            new Found(
                time.span(),
                wanted ->
                    resolved(wanted, "startDate", from, from)
                        && resolved(wanted, "endDate", to, next)));
      }
    }
    return found;
  }

  /** Whether the day is one of the two, counted back or forward. */
  private static boolean resolved(Json wanted, String field, String day, String other) {
    Json value = wanted.get("Value");
    String past = value.get("PastResolution").get(field).text("");
    String future = value.get("FutureResolution").get(field).text("");
    return past.equals(day) || future.equals(day) || past.equals(other) || future.equals(other);
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
