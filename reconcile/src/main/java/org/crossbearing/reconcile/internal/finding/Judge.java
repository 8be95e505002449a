package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * How the claims about one thing fit together. Two values that cannot both be true are explained if
 * one is marked as older, if one voice corrects itself, if the later is the count of something that
 * moves that way while the event is fresh, or if it cuts a toll on a later day and nobody holds on
 * to the larger one; otherwise they are a dispute, unless one of the parties later comes round.
 */
final class Judge {
  /** By so much a toll may grow within a day without anybody telling how. */
  private static final double GROWTH = 1.25;

  /** Five hurt and six shot are no growth: who died may be among them. */
  private static final int MANY = 10;

  /** More disputes than this change nothing. */
  private static final int ENOUGH = 200;

  private static final Comparator<Held> BY_SIZE =
      Comparator.comparing(claim -> Amounts.size(claim.figure().value()));

  private final Course course;
  private final Clashes clashes;
  private final List<Held> claims;
  private final List<Held> held;
  private final Set<Held> old = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Held> retired = new ArrayList<>();
  private final List<Held[]> disputes = new ArrayList<>();
  private final IdentityHashMap<Held, Double> largestFrom = new IdentityHashMap<>();
  private final IdentityHashMap<Held, Integer> entries = new IdentityHashMap<>();
  private final boolean running;
  private final boolean followed;
  private boolean contradiction;

  /** Claims that say the same again at one time are judged by the first two origins. */
  Judge(Course course, List<Held> claims) {
    this.course = course;
    clashes = new Clashes(course);
    this.claims = claims;
    held = distinct(course == Course.GROWS ? Retold.without(claims) : claims);
    followed = claims.stream().anyMatch(Held::isFresh);
    running = claims.stream().anyMatch(claim -> claim.figure().cumulative());
    held.stream().filter(claim -> claim.figure().superseded()).forEach(retired::add);
    Held total = held.stream().filter(this::isRunningTotal).max(BY_SIZE).orElse(null);
    held.stream().filter(claim -> isRetired(claim, total)).forEach(old::add);
    compare();
  }

  private static List<Held> distinct(List<Held> claims) {
    Map<Object, List<Held>> alike = new LinkedHashMap<>();
    for (Held claim : claims) {
      List<Held> known = alike.computeIfAbsent(key(claim), key -> new ArrayList<>());
      boolean said =
          known.stream().anyMatch(other -> Objects.equals(other.origin(), claim.origin()));
      if (known.size() < 2 && !said) {
        known.add(claim);
      }
    }
    return alike.values().stream().flatMap(List::stream).toList();
  }

  private static Object key(Held claim) {
    Figure f = claim.figure();
    return List.of(
        f.value().toString(),
        claim.time(),
        f.superseded(),
        f.cumulative(),
        Objects.requireNonNullElse(f.asOf(), ""));
  }

  private void compare() {
    for (int i = 0; i < held.size() && disputes.size() < ENOUGH; i++) {
      for (int j = 0; j < i; j++) {
        Held a = held.get(j);
        Held b = held.get(i);
        if (clashes.between(a, b)) {
          contradiction = true;
          if (!isExplained(a, b)) {
            disputes.add(new Held[] {a, b});
          }
        }
      }
    }
  }

  Status status() {
    if (contradiction) {
      return disputes.isEmpty() || isSettled() ? Status.REVISED : Status.DISPUTED;
    }
    if (origins() <= 1) {
      return Status.SINGLE;
    }
    return common() ? Status.AGREED : Status.COMPATIBLE;
  }

  int origins() {
    return (int) claims.stream().map(Held::origin).filter(Objects::nonNull).distinct().count();
  }

  private boolean common() {
    Held first = held.getFirst();
    return held.stream().allMatch(c -> Amounts.same(first.figure().value(), c.figure().value()));
  }

  private boolean isExplained(Held a, Held b) {
    return old.contains(a)
        || old.contains(b)
        || a.sameOrigin(b)
        || isOfAnotherHour(a, b)
        || isStage(a, b)
        || replaces(b, a)
        || replaces(a, b);
  }

  /**
   * Whether one is told of an hour; two voices that one report sets side by side speak now, and
   * what was so once is not less an hour later.
   */
  private boolean isOfAnotherHour(Held a, Held b) {
    boolean less = course == Course.STAYS && (isLess(a, b) || isLess(b, a));
    return !less
        && !Objects.equals(a.figure().asOf(), b.figure().asOf())
        && !(a.sameReport(b) && Count.areRivals(a.figure(), b.figure()));
  }

  private static boolean isLess(Held later, Held earlier) {
    return later.isLater(earlier) && later.size() < earlier.size();
  }

  /** Whether somebody calls this value an older one, then or later. */
  private boolean isRetired(Held claim, @Nullable Held total) {
    return claim.figure().superseded()
        || total != null && exceeds(total, claim)
        || retired.stream()
            .anyMatch(
                old ->
                    old.isNotEarlier(claim)
                        && !old.sameReport(claim)
                        && Amounts.fit(old.figure().value(), claim.figure().value()));
  }

  /** "raising the toll to 28" makes all that is less an older count. */
  private boolean isRunningTotal(Held claim) {
    return course == Course.GROWS && claim.figure().cumulative() && !claim.figure().superseded();
  }

  /** A running total says nothing of what another voice counts at its time. */
  private static boolean exceeds(Held total, Held claim) {
    boolean known = total.isLater(claim) || !Count.areRivals(total.figure(), claim.figure());
    return known && total.isNotEarlier(claim) && total.size() > claim.size();
  }

  /**
   * Whether the time between may explain it, though nobody tells it: on a day of which the hour is
   * not known, or through one report, a count that grows grew a little, whoever tells it, and one
   * that moves moved.
   */
  private boolean isStage(Held a, Held b) {
    boolean timeless = !a.sameReport(b) && a.isTimeless(b);
    boolean within = a.sameReport(b) && isOlder(a, b);
    boolean little = isLittle(a, b);
    boolean moved = within || timeless && !Count.areRivals(a.figure(), b.figure());
    return a.isFresh()
        && b.isFresh()
        && (course == Course.GROWS && little && (timeless || within)
            || course == Course.MOVES && moved);
  }

  /** Whether one report tells both at different times, or one of them in nobody's name. */
  private boolean isOlder(Held a, Held b) {
    if (a.isUntold() || b.isUntold()) {
      return true;
    }
    int mine = entries.computeIfAbsent(a, Held::entry);
    int theirs = entries.computeIfAbsent(b, Held::entry);
    return mine >= 0 && theirs >= 0 && mine != theirs;
  }

  private static boolean isLittle(Held a, Held b) {
    double less = Math.min(a.size(), b.size());
    return less >= MANY && Math.max(a.size(), b.size()) <= GROWTH * less;
  }

  /**
   * Whether a later count took its place, however late; of what was long past when it was first
   * told, only if it is a running total.
   */
  private boolean replaces(Held later, Held earlier) {
    boolean more = later.size() > earlier.size();
    boolean runsOn = more && running && isLittle(later, earlier);
    return later.isLater(earlier)
        && (followed || runsOn)
        && (course == Course.MOVES
            || course == Course.GROWS && (more || isCorrected(later, earlier)));
  }

  /**
   * Whether a count was cut on a later day and nobody then stood by the larger one. A toll of less
   * than half is another party's word rather than a correction.
   */
  private boolean isCorrected(Held later, Held earlier) {
    boolean toll = later.figure().measure() == Measure.KILLED;
    boolean near = !toll || 2 * later.size() >= earlier.size() || later.sameOrigin(earlier);
    return near
        && later.isDayLater(earlier)
        && largestFrom.computeIfAbsent(later, this::largestFrom) < earlier.size();
  }

  /** The largest number that stands at that time or is told after. */
  private double largestFrom(Held claim) {
    return held.stream()
        .filter(other -> other.isNotEarlier(claim) && !old.contains(other))
        .mapToDouble(Held::size)
        .max()
        .orElse(0);
  }

  /**
   * Whether on the last day a party to each dispute says otherwise than before and nobody then
   * contradicts it, or what is counted has grown past it.
   */
  private boolean isSettled() {
    List<Held> last = standing();
    for (Held[] pair : disputes) {
      boolean later = last.stream().allMatch(c -> c.isLater(pair[0]) && c.isLater(pair[1]));
      boolean party = last.stream().anyMatch(c -> hasMoved(c, pair[0]) || hasMoved(c, pair[1]));
      if (!later || !party && !isOutgrown(pair, last)) {
        return false;
      }
    }
    return true;
  }

  /** Who repeats an own number has not come round. */
  private static boolean hasMoved(Held now, Held then) {
    return now.sameOrigin(then) && !Amounts.fit(now.figure().value(), then.figure().value());
  }

  /** Whether the count has since grown past both: each may have held when it was told. */
  private boolean isOutgrown(Held[] pair, List<Held> last) {
    return course == Course.GROWS
        && last.stream().allMatch(c -> c.size() > Math.max(pair[0].size(), pair[1].size()));
  }

  /** The newest claims that nobody calls old, newest last; of all if there is none such. */
  private List<Held> standing() {
    List<Held> current = held.stream().filter(claim -> !old.contains(claim)).toList();
    List<Held> from = current.isEmpty() ? held : current;
    Held newest = Objects.requireNonNull(newest(from));
    return from.stream().filter(claim -> !newest.isLater(claim)).toList();
  }

  private static @Nullable Held newest(List<Held> claims) {
    return claims.stream().max(Comparator.comparing(Held::time)).orElse(null);
  }

  /** The claim that stands: the newest, of those the largest where counts grow. */
  Held last() {
    Comparator<Held> order = Comparator.comparing(Held::time);
    if (course == Course.GROWS) {
      order = order.thenComparing(claim -> Amounts.size(claim.figure().value()));
    }
    return standing().stream().max(order).orElse(held.getLast());
  }
}
