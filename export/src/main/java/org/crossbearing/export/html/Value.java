package org.crossbearing.export.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.export.internal.Bounds;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;

/**
 * One distinct value of a finding with the figures that give it.
 *
 * @param words the value with its hedge
 * @param figures at least one, all with the same interval
 */
record Value(String words, List<Figure> figures) {
  static List<Value> group(List<Figure> figures) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      groups.computeIfAbsent(Bounds.of(figure.value()), v -> new ArrayList<>()).add(figure);
    }
    return groups.entrySet().stream().map(g -> new Value(g.getKey(), g.getValue())).toList();
  }

  /** The smaller before the larger, by the number named, else by a bound. */
  static List<Value> bySize(List<Value> values) {
    return values.stream().sorted(Comparator.comparing(Value::number)).toList();
  }

  /** The number named, else a bound. */
  BigDecimal number() {
    return number(amount());
  }

  static BigDecimal number(Amount amount) {
    if (amount.nominal() != null) {
      return amount.nominal();
    }
    return Objects.requireNonNull(amount.low() == null ? amount.high() : amount.low());
  }

  Amount amount() {
    return figures.getFirst().value();
  }
}
