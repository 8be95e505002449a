package org.crossbearing.ledger.internal.keep;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.Fields;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a figure should have been read as.
 *
 * @param value its number, exactly, in the unit it has; null to leave it
 * @param measure null to leave it
 */
public record Fix(@Nullable BigDecimal value, @Nullable Measure measure) {
  static Fix of(Fields body) {
    String value = body.textOrNull("value");
    String measure = body.textOrNull("measure");
    return new Fix(
        value == null ? null : new BigDecimal(value),
        measure == null ? null : Term.parse(Measure.class, measure).orElseThrow());
  }

  /** What {@link #of} reads again. */
  Map<String, @Nullable Object> body() {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("value", value == null ? null : value.toPlainString());
    body.put("measure", measure == null ? null : measure.word());
    return body;
  }

  Figure apply(Figure figure) {
    Figure fixed = measure == null ? figure : figure.measured(measure);
    return value == null ? fixed : valued(fixed, value);
  }

  /** What the report gives in another currency is of the number that was misread. */
  private static Figure valued(Figure f, BigDecimal value) {
    return new Figure(
        f.id(),
        f.report(),
        f.quote(),
        f.cue(),
        f.measure(),
        f.of(),
        f.who(),
        f.actor(),
        new Amount(value, value, value, Qualifier.EXACT, f.value().unit()),
        List.of(),
        f.place(),
        f.date(),
        f.asOf(),
        f.superseded(),
        f.modality(),
        f.cumulative(),
        f.partOf(),
        f.attribution(),
        f.origin(),
        f.event(),
        f.person());
  }

  /** "12", "injured", "12 injured". */
  public String words() {
    String number = value == null ? "" : value.toPlainString();
    String counted = measure == null ? "" : measure.word().replace('_', ' ');
    return (number + " " + counted).strip();
  }
}
