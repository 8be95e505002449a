package org.crossbearing.reconcile.internal.origin;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.amendment.Houses;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * "The ministry said, as the agency reported": figures that reports have from an outlet together
 * with whose word they are. The outlet's own report has them from there too.
 */
final class PassedOn {
  private final Houses houses;
  private final Map<String, Figure> first = new HashMap<>();

  PassedOn(List<Figure> figures, Houses houses) {
    this.houses = houses;
    for (Figure figure : figures) {
      List<Attribution> chain = figure.attribution();
      chain.stream()
          .skip(1)
          .forEach(link -> first.putIfAbsent(key(link.name(), figure.value()), figure));
    }
  }

  private String key(String outlet, Amount value) {
    BigDecimal number = Amounts.plain(value);
    String told = number == null ? value.toString() : number.stripTrailingZeros().toString();
    return houses.of(outlet) + "|" + told;
  }

  /** The figure of another report that has the same number from this outlet; null if none has. */
  @Nullable Figure of(Figure figure, @Nullable String outlet) {
    Figure other = outlet == null ? null : first.get(key(outlet, figure.value()));
    return other == null || other.report().equals(figure.report()) ? null : other;
  }
}
