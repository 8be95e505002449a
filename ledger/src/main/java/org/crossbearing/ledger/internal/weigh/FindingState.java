package org.crossbearing.ledger.internal.weigh;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;
import org.crossbearing.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the tables have it.
 *
 * @param id its number; 0 for one that has none yet
 * @param ordinal which finding of its event it is, from 0
 * @param claims names of claims, one space between them
 */
public record FindingState(
    int id,
    int event,
    int ordinal,
    String measure,
    String thing,
    @Nullable String unit,
    Status status,
    @Nullable String low,
    @Nullable String high,
    @Nullable String best,
    int origins,
    String claims,
    String why) {

  static FindingState of(int event, int ordinal, Finding.OfFigures finding) {
    return new FindingState(
        0,
        event,
        ordinal,
        finding.measure().word(),
        finding.of(),
        finding.unit(),
        finding.status(),
        plain(finding.low()),
        plain(finding.high()),
        plain(finding.best()),
        finding.origins(),
        String.join(" ", finding.claims()),
        finding.why());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  FindingState called(int newId) {
    return new FindingState(
        newId, event, ordinal, measure, thing, unit, status, low, high, best, origins, claims, why);
  }

  /** Whether both can be one finding at two times. */
  boolean isAbout(FindingState other) {
    return measure.equals(other.measure)
        && thing.equals(other.thing)
        && Objects.equals(unit, other.unit);
  }

  List<String> claimNames() {
    return Arrays.asList(claims.split(" ", -1));
  }

  /** How many claims both have. */
  int shared(FindingState other) {
    Set<String> own = new HashSet<>(claimNames());
    own.retainAll(other.claimNames());
    return own.size();
  }

  /** "23", "13 to 23", "at least 12"; what stands, else the bounds. */
  public String value() {
    if (best != null) {
      return best + suffix();
    }
    if (low != null && high != null) {
      return (low.equals(high) ? low : low + " to " + high) + suffix();
    }
    return (low != null ? "at least " + low : high != null ? "up to " + high : "open") + suffix();
  }

  private String suffix() {
    return unit == null ? "" : " " + unit;
  }

  /** "people killed". */
  public String subject() {
    return measure.equals("other") ? thing : thing + " " + measure.replace('_', ' ');
  }

  static Status status(String word) {
    return Term.parse(Status.class, word).orElseThrow();
  }
}
