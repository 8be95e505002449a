package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that only look like counts of one thing: who tells two of them side by side, and calls
 * neither old, counts two things by them, the dead of the raid and those of the month. What other
 * reports tell goes with the nearer of the two.
 */
final class Levels {
  /** By so much what a report says itself may differ from what it has others say. */
  private static final BigDecimal ROUGHLY = new BigDecimal("1.25");

  /** Voices that differ by more may speak of two things, as far as only their report has both. */
  private static final double RIVALS = 2.6;

  /** What differs by more is no stage of one count, told at another hour. */
  private static final double STAGES = 3;

  private final TreeMap<BigDecimal, List<Held>> bySize = new TreeMap<>();
  private final List<Level> levels = new ArrayList<>();
  private final Set<BigDecimal> toldTwice;
  private final boolean isToldOften;

  private Levels(List<Held> claims) {
    for (Held claim : claims) {
      if (isNumber(claim)) {
        bySize.computeIfAbsent(size(claim), size -> new ArrayList<>()).add(claim);
      }
    }
    toldTwice = toldTwice();
    isToldOften = reports(claims) > 1;
    for (List<Held> alike : bySpread()) {
      Level nearest = nearest(alike);
      if (nearest == null) {
        nearest = new Level();
        levels.add(nearest);
      }
      nearest.add(alike);
    }
  }

  /** The claims of one thing each; persons, parts, one and none go with what most reports tell. */
  static List<List<Held>> of(List<Held> claims) {
    List<Level> levels = new Levels(claims).levels;
    if (levels.size() < 2) {
      return List.of(claims);
    }
    Level main = levels.getFirst();
    return levels.stream()
        .map(level -> claims.stream().filter(c -> level.holds(c, level == main)).toList())
        .toList();
  }

  /** The numbers, what most reports tell first, of these the largest. */
  private List<List<Held>> bySpread() {
    List<List<Held>> spread = new ArrayList<>(bySize.descendingMap().values());
    spread.sort(Comparator.comparingLong(alike -> -reports(alike)));
    return spread;
  }

  private static long reports(List<Held> claims) {
    return claims.stream().map(claim -> claim.report().id()).distinct().count();
  }

  private @Nullable Level nearest(List<Held> alike) {
    Level nearest = null;
    double distance = Double.MAX_VALUE;
    for (Level level : levels) {
      if (alike.stream().noneMatch(claim -> isBeside(level, claim))) {
        double own = level.distance(size(alike.getFirst()));
        nearest = own < distance ? level : nearest;
        distance = Math.min(own, distance);
      }
    }
    return nearest;
  }

  private boolean isBeside(Level level, Held claim) {
    return level.of(claim.report()).stream().anyMatch(own -> areTwoThings(own, claim));
  }

  private boolean areTwoThings(Held one, Held other) {
    Figure a = one.figure();
    Figure b = other.figure();
    double ratio = ratio(size(one), size(other));
    boolean staged =
        a.cumulative()
            || b.cumulative()
            || !Objects.equals(a.asOf(), b.asOf())
            || isToldBefore(size(one).compareTo(size(other)) < 0 ? one : other);
    if (a.superseded()
        || b.superseded()
        || a.modality() != b.modality()
        || staged && ratio < STAGES
        || Amounts.fit(a.value(), b.value())) {
      return false;
    }
    double close = Count.areRivals(a, b) ? RIVALS : ROUGHLY.doubleValue();
    boolean disputed =
        !isToldOften || toldTwice.contains(size(one)) && toldTwice.contains(size(other));
    return Count.sameVoice(a, b) || ratio > close && !disputed;
  }

  /** Whether an earlier report tells this number: then it may be an earlier stage of the count. */
  private boolean isToldBefore(Held claim) {
    return Course.of(claim.figure().measure()) == Course.GROWS
        && bySize.getOrDefault(size(claim), List.of()).stream().anyMatch(claim::isLater);
  }

  /** The numbers of which more than one report tells about as many. */
  private Set<BigDecimal> toldTwice() {
    Set<BigDecimal> twice = new TreeSet<>();
    Map<String, Integer> near = new HashMap<>();
    NavigableMap<BigDecimal, List<Held>> ahead = new TreeMap<>(bySize);
    NavigableMap<BigDecimal, List<Held>> behind = new TreeMap<>(bySize);
    for (BigDecimal size : bySize.keySet()) {
      BigDecimal to = size.multiply(ROUGHLY);
      while (!ahead.isEmpty() && ahead.firstKey().compareTo(to) <= 0) {
        count(ahead.pollFirstEntry().getValue(), 1, near);
      }
      BigDecimal from = size.divide(ROUGHLY, MathContext.DECIMAL32);
      while (behind.firstKey().compareTo(from) < 0) {
        count(behind.pollFirstEntry().getValue(), -1, near);
      }
      if (near.size() > 1) {
        twice.add(size);
      }
    }
    return twice;
  }

  private static void count(List<Held> claims, int by, Map<String, Integer> reports) {
    for (Held claim : claims) {
      String report = claim.report().id();
      int left = reports.getOrDefault(report, 0) + by;
      if (left == 0) {
        reports.remove(report);
      } else {
        reports.put(report, left);
      }
    }
  }

  private static double ratio(BigDecimal a, BigDecimal b) {
    return a.max(b).doubleValue() / a.min(b).doubleValue();
  }

  private static boolean isNumber(Held claim) {
    Figure figure = claim.figure();
    return figure.person() == null
        && figure.partOf() == null
        && size(claim).compareTo(BigDecimal.ONE) > 0;
  }

  private static BigDecimal size(Held claim) {
    return Amounts.size(claim.figure().value());
  }

  /** The claims of one thing. */
  private static final class Level {
    private final TreeSet<BigDecimal> sizes = new TreeSet<>();
    private final Map<String, List<Held>> byReport = new HashMap<>();
    private final Set<Held> all = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(List<Held> alike) {
      for (Held claim : alike) {
        sizes.add(size(claim));
        byReport.computeIfAbsent(claim.report().id(), report -> new ArrayList<>()).add(claim);
        all.add(claim);
      }
    }

    List<Held> of(Report report) {
      return byReport.getOrDefault(report.id(), List.of());
    }

    boolean holds(Held claim, boolean isMain) {
      return isNumber(claim) ? all.contains(claim) : isMain;
    }

    /** How many times the nearest of its numbers is larger or smaller. */
    double distance(BigDecimal size) {
      BigDecimal below = sizes.floor(size);
      BigDecimal above = sizes.ceiling(size);
      return Math.min(
          below == null ? Double.MAX_VALUE : ratio(below, size),
          above == null ? Double.MAX_VALUE : ratio(above, size));
    }
  }
}
