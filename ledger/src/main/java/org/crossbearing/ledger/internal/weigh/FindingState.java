package org.crossbearing.ledger.internal.weigh;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
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
 * @param said what the reports say a person is, as one text; null for figures
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
    String why,
    @Nullable String said) {

  /** The measure of findings about what a person is; their thing is the person. */
  private static final String ROLE = "role";

  /** The findings of one event, without ids. */
  public static List<FindingState> of(int event, Dossier dossier) {
    List<FindingState> states = new ArrayList<>();
    for (Finding finding : dossier.findings()) {
      states.add(
          switch (finding) {
            case Finding.OfFigures figures -> of(event, states.size(), figures);
            case Finding.OfRoles roles -> of(event, states.size(), roles);
          });
    }
    return states;
  }

  private static FindingState of(int event, int ordinal, Finding.OfFigures finding) {
    return new FindingState(
        0,
        event,
        ordinal,
        finding.measure().word(),
        TextCode.clean(finding.of()),
        finding.unit() == null ? null : TextCode.clean(finding.unit()),
        finding.status(),
        plain(finding.low()),
        plain(finding.high()),
        plain(finding.best()),
        finding.origins(),
        String.join(" ", finding.claims()),
        TextCode.clean(finding.why()),
        null);
  }

  private static FindingState of(int event, int ordinal, Finding.OfRoles finding) {
    return new FindingState(
        0,
        event,
        ordinal,
        ROLE,
        TextCode.clean(finding.person()),
        null,
        finding.status(),
        null,
        null,
        null,
        0,
        String.join(" ", finding.claims()),
        TextCode.clean(finding.why()),
        TextCode.clean(String.join(" or ", finding.values())));
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.stripTrailingZeros().toPlainString();
  }

  /** The same under an id. */
  public FindingState called(int newId) {
    return new FindingState(
        newId, event, ordinal, measure, thing, unit, status, low, high, best, origins, claims, why,
        said);
  }

  boolean isOfRoles() {
    return measure.equals(ROLE);
  }

  /** Whether both can be one finding at two times. */
  boolean isAbout(FindingState other) {
    return measure.equals(other.measure)
        && (thing.equals(other.thing) || isOfRoles() && shared(other) > 0)
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
    return said != null ? said : value(best == null ? low : best, best == null ? high : best, unit);
  }

  private static String value(@Nullable String low, @Nullable String high, @Nullable String unit) {
    String suffix = unit == null ? "" : " " + unit;
    if (low != null && high != null) {
      String range = grouped(low) + " to " + grouped(high);
      return (low.equals(high) ? grouped(low) : range) + suffix;
    }
    if (low != null) {
      return "at least " + grouped(low) + suffix;
    }
    return (high != null ? "up to " + grouped(high) : "open") + suffix;
  }

  /** "people killed 23", "money pledged at least 20,000,000 EUR": a figure as findings are told. */
  public static String told(Figure figure) {
    Amount value = figure.value();
    return subject(figure.measure().word(), figure.of())
        + " "
        + value(plain(value.low()), plain(value.high()), value.unit());
  }

  /** "10,000,000". */
  private static String grouped(String number) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    String grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", ",");
    return point < 0 ? grouped : grouped + number.substring(point);
  }

  /** "people killed". */
  public String subject() {
    if (isOfRoles()) {
      return thing + ":";
    }
    return subject(measure, thing);
  }

  private static String subject(String measure, String thing) {
    return measure.equals("other") ? thing : thing + " " + measure.replace('_', ' ');
  }

  static Status status(String word) {
    return Term.parse(Status.class, word).orElseThrow();
  }
}
