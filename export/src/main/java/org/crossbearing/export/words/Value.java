package org.crossbearing.export.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    Map<Amount, String> bounds = new HashMap<>();
    for (Figure figure : figures) {
      String words = bounds.computeIfAbsent(figure.value(), Bounds::of);
      groups.computeIfAbsent(words, v -> new ArrayList<>()).add(figure);
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

  /**
   * The values of a finding, the smaller first; of a revised one in the order in which they were
   * told, the one that stands last.
   */
  public static List<Value> of(Finding.OfFigures finding, Catalogue catalogue) {
    List<Value> values = group(catalogue.claims(finding, Figure.class), catalogue);
    if (finding.status() != Status.REVISED) {
      return bySize(values);
    }
    return values.stream()
        .sorted(
            Comparator.comparing((Value value) -> value.stands(finding))
                .thenComparingLong(value -> value.firstTold(catalogue))
                .thenComparing(Value::isEarlier, Comparator.reverseOrder()))
        .toList();
  }

  /** Whether it is the one that stands. */
  private boolean stands(Finding.OfFigures finding) {
    return finding.best() != null && finding.best().compareTo(number()) == 0;
  }

  /** In seconds, as {@link Moment}; never told at a known time is last. */
  private long firstTold(Catalogue catalogue) {
    return figures.stream()
        .map(figure -> catalogue.reportOf(figure).published())
        .filter(Objects::nonNull)
        .mapToLong(Moment::of)
        .min()
        .orElse(Long.MAX_VALUE);
  }

  /** Whether its own reports call it an earlier value. */
  private boolean isEarlier() {
    return figures.stream().allMatch(Figure::superseded);
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
