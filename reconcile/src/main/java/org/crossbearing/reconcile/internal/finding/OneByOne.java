package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reconcile.internal.value.Amounts;

/**
 * People of whom reports tell one by one. Where a number is told for all of them, they are among
 * it; else each report's are counted.
 */
final class OneByOne {
  private final List<Held> claims;
  private final List<Held> numbers;

  OneByOne(List<Held> wholes) {
    this(wholes, Set.of());
  }

  /**
   * @param counting reports that count more of them by a class
   */
  OneByOne(List<Held> wholes, Set<String> counting) {
    claims = wholes;
    Set<String> more = new HashSet<>(counting);
    for (Held held : wholes) {
      if (isNumber(held)) {
        more.add(held.report().id());
      }
    }
    byReport()
        .forEach(
            (report, people) -> {
              if (people.size() > 1) {
                more.add(report);
              }
            });
    numbers = wholes.stream().filter(held -> gives(held, more)).toList();
  }

  private static boolean isNumber(Held held) {
    return held.figure().person() == null && !isNone(held.figure().value());
  }

  /** "one person" is a number where the report tells of nobody else, "a man" is none. */
  private static boolean gives(Held held, Set<String> counting) {
    Figure figure = held.figure();
    String cue = figure.cue().of(held.report().text());
    boolean one = !cue.equals(figure.who()) && !counting.contains(held.report().id());
    return figure.person() == null || one;
  }

  /** Whether no number but none is told: "nobody else was hurt". */
  boolean isAll() {
    return claims.stream().anyMatch(held -> held.figure().person() != null)
        && claims.stream().noneMatch(OneByOne::isNumber);
  }

  private static boolean isNone(Amount value) {
    return value.high() != null && value.high().signum() == 0;
  }

  /** The claims that give a number. */
  List<Held> numbers() {
    return numbers;
  }

  /** The ids of all claims. */
  List<String> claims() {
    return claims.stream().map(held -> held.figure().id()).toList();
  }

  /** The people of whom each report tells, by report and then by what it calls them. */
  Map<String, Map<String, Held>> byReport() {
    Map<String, Map<String, Held>> byReport = new LinkedHashMap<>();
    for (Held held : claims) {
      String person = held.figure().person();
      if (person != null) {
        byReport
            .computeIfAbsent(held.report().id(), id -> new LinkedHashMap<>())
            .putIfAbsent(person, held);
      }
    }
    return byReport;
  }

  /** All of them as one claim. */
  static Held sum(Collection<Held> people) {
    return counting(people.iterator().next(), BigDecimal.valueOf(people.size()));
  }

  /** The claim with that number. */
  static Held counting(Held claim, BigDecimal number) {
    Figure all = claim.figure().valued(new Amount(number, number, number, Qualifier.EXACT, null));
    return new Held(all, claim.report(), claim.origin());
  }

  /** The claim with the larger number. */
  static Held larger(Held one, Held other) {
    return Amounts.size(other.figure().value()).compareTo(Amounts.size(one.figure().value())) > 0
        ? other
        : one;
  }
}
