package org.crossbearing.reconcile.internal.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a report retells of the course so far: an earlier report has it, and this one knows of more.
 */
final class Retold {
  private final Map<String, Double> largest = new HashMap<>();
  private final Map<Object, Held> earliest = new HashMap<>();

  private Retold(List<Held> claims) {
    for (Held claim : claims) {
      largest.merge(claim.report().id(), claim.size(), Math::max);
      if (claim.origin() != null) {
        earliest.merge(said(claim), claim, Retold::earlier);
      }
      earliest.merge(number(claim), claim, Retold::earlier);
    }
  }

  /** The claims without what is only retold: from the same origin, or without naming any. */
  static List<Held> without(List<Held> claims) {
    Retold retold = new Retold(claims);
    return claims.stream().filter(claim -> !retold.is(claim)).toList();
  }

  private boolean is(Held claim) {
    if (claim.size() >= largest.getOrDefault(claim.report().id(), 0.0)) {
      return false;
    }
    boolean again = claim.origin() != null && isLater(claim, said(claim));
    return again || claim.isUntold() && isLater(claim, number(claim));
  }

  private boolean isLater(Held claim, Object key) {
    return claim.isLater(earliest.getOrDefault(key, claim));
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
