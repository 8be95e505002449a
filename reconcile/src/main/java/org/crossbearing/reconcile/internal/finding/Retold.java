package org.crossbearing.reconcile.internal.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a report retells of the course so far: an earlier report has it from the same origin, and
 * this one knows of more; or it is told in nobody's name, and whose number it was has told more
 * since.
 */
final class Retold {
  private final Map<String, Double> largest = new HashMap<>();
  private final Map<Object, Held> earliest = new HashMap<>();
  private final Map<String, Held> most = new HashMap<>();

  private Retold(List<Held> claims) {
    for (Held claim : claims) {
      largest.merge(claim.report().id(), claim.size(), Math::max);
      if (claim.origin() != null) {
        earliest.merge(said(claim), claim, Retold::earlier);
        earliest.merge(number(claim), claim, Retold::earlier);
        most.merge(claim.origin(), claim, (a, b) -> b.size() > a.size() ? b : a);
      }
    }
  }

  /** The claims without what is only retold. */
  static List<Held> without(List<Held> claims) {
    Retold retold = new Retold(claims);
    return claims.stream().filter(claim -> !retold.is(claim)).toList();
  }

  private boolean is(Held claim) {
    if (claim.size() >= largest.getOrDefault(claim.report().id(), 0.0)) {
      return false;
    }
    boolean again = claim.origin() != null && claim.isLater(first(claim, said(claim)));
    return again || claim.isUntold() && isOutdated(claim, first(claim, number(claim)));
  }

  private boolean isOutdated(Held claim, Held first) {
    Held more = most.get(first.origin());
    return claim.isLater(first)
        && more != null
        && more.size() > claim.size()
        && claim.isNotEarlier(more);
  }

  private Held first(Held claim, Object key) {
    return earliest.getOrDefault(key, claim);
  }

  private static Held earlier(Held a, Held b) {
    return a.isLater(b) ? b : a;
  }

  private static Object said(Held claim) {
    return List.of(Objects.requireNonNull(claim.origin()), number(claim));
  }

  private static String number(Held claim) {
    return claim.figure().value().toString();
  }
}
