package org.crossbearing.export.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Status;

/**
 * One distinct value of a finding with the figures that give it.
 *
 * @param words the value with its hedge; where the report names no number, its own words: “dozens”
 * @param reading what such words are taken for: "24 to 99"; else empty
 * @param figures at least one, all with the same interval
 */
public record Value(String words, String reading, List<Figure> figures) {
  private static final int MOST_WORDS = 40;

  /** In the order in which the values come. */
  public static List<Value> group(List<Figure> figures, Catalogue catalogue) {
    Map<String, List<Figure>> groups = new LinkedHashMap<>();
    for (Figure figure : figures) {
      groups.computeIfAbsent(Bounds.of(figure.value()), v -> new ArrayList<>()).add(figure);
    }
    return groups.entrySet().stream()
        .map(group -> of(group.getKey(), group.getValue(), catalogue))
        .toList();
  }

  private static Value of(String bounds, List<Figure> figures, Catalogue catalogue) {
    Figure first = figures.getFirst();
    Amount value = first.value();
    if (value.qualifier() != Qualifier.VAGUE || value.nominal() != null) {
      return new Value(bounds, "", figures);
    }
    String words = Printable.line(first.cue().of(catalogue.reportOf(first).text()));
    return new Value("“" + Snippet.beginning(words, MOST_WORDS) + "”", bounds, figures);
  }

  /** A revised figure keeps the order in which it moved; else the smaller values come first. */
  public static List<Value> of(Finding.OfFigures finding, Catalogue catalogue) {
    List<Value> values = group(catalogue.claims(finding, Figure.class), catalogue);
    return finding.status() == Status.REVISED ? values : bySize(values);
  }

  /** The smaller before the larger, by the number named, else by a bound. */
  public static List<Value> bySize(List<Value> values) {
    return values.stream().sorted(Comparator.comparing(Value::number)).toList();
  }

  /** The number named, else a bound. */
  public BigDecimal number() {
    Amount amount = amount();
    if (amount.nominal() != null) {
      return amount.nominal();
    }
    return Objects.requireNonNull(amount.low() == null ? amount.high() : amount.low());
  }

  public Amount amount() {
    return figures.getFirst().value();
  }
}
