package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;

/**
 * People of whom reports tell one by one. Where a number is told for all of them, they are among
 * it; else each report's are counted.
 */
final class OneByOne {
  private final List<Held> claims;
  private final List<Held> numbers;

  OneByOne(List<Held> wholes) {
    claims = wholes;
    numbers = wholes.stream().filter(held -> held.figure().person() == null).toList();
  }

  /** Whether no number but none is told: "nobody else was hurt". */
  boolean isAll() {
    return numbers.size() < claims.size()
        && numbers.stream().allMatch(held -> isNone(held.figure().value()));
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

  /** For each report how many people it tells of. */
  List<Held> sums() {
    Map<String, List<Held>> byReport = new LinkedHashMap<>();
    for (Held held : claims) {
      if (held.figure().person() != null) {
        byReport.computeIfAbsent(held.report().id(), id -> new ArrayList<>()).add(held);
      }
    }
    return byReport.values().stream().map(OneByOne::sum).toList();
  }

  private static Held sum(List<Held> told) {
    Set<String> people = new HashSet<>();
    told.forEach(held -> people.add(held.figure().person()));
    Held first = told.getFirst();
    Figure all = first.figure().valued(Amount.exactly(people.size()));
    return new Held(all, first.report(), first.origin());
  }
}
