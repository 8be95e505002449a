package org.crossbearing.reconcile.internal.finding;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Status;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * How the claims about one thing fit together. Two values that cannot both be true are explained if
 * one is marked as older, if one voice corrects itself, or if the later is the count of something
 * that moves that way while the event is fresh; otherwise they are a dispute, unless one of the
 * parties later comes round.
 */
final class Judge {
  /** Tolls of what is longer past than this do not move by themselves. */
  private static final int FRESH = 60;

  private final Course course;
  private final List<Held> held;
  private final List<Held> retired = new ArrayList<>();
  private final List<Held[]> disputes = new ArrayList<>();
  private boolean contradiction;

  /** Claims that say the same again are judged once. */
  Judge(Course course, List<Held> claims) {
    this.course = course;
    Map<Object, Held> distinct = new LinkedHashMap<>();
    claims.forEach(claim -> distinct.putIfAbsent(key(claim), claim));
    held = List.copyOf(distinct.values());
    held.stream().filter(claim -> claim.figure().superseded()).forEach(retired::add);
    compare();
  }

  private static Object key(Held claim) {
    Figure f = claim.figure();
    return List.of(
        f.value().toString(),
        Objects.requireNonNullElse(claim.origin(), claim.report().id()),
        claim.time(),
        f.superseded(),
        f.cumulative(),
        Objects.requireNonNullElse(f.asOf(), ""));
  }

  private void compare() {
    for (int i = 0; i < held.size(); i++) {
      for (int j = 0; j < i; j++) {
        Held a = held.get(j);
        Held b = held.get(i);
        if (isContradiction(a, b)) {
          contradiction = true;
          if (!isExplained(a, b)) {
            disputes.add(new Held[] {a, b});
          }
        }
      }
    }
  }

  private boolean isContradiction(Held a, Held b) {
    boolean comparable =
        course != Course.VARIES || a.figure().superseded() || b.figure().superseded();
    return comparable && !Amounts.fit(a.figure().value(), b.figure().value()) && !isElsewhere(a, b);
  }

  /** Two hospitals. */
  private static boolean isElsewhere(Held a, Held b) {
    return a.figure().measure() == Measure.HOSPITALISED
        && a.figure().place() != null
        && b.figure().place() != null
        && !a.figure().place().equals(b.figure().place());
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
    return (int) held.stream().map(Held::origin).filter(Objects::nonNull).distinct().count();
  }

  private boolean common() {
    Held first = held.getFirst();
    return held.stream().allMatch(c -> Amounts.same(first.figure().value(), c.figure().value()));
  }

  private boolean isExplained(Held a, Held b) {
    return isRetired(a)
        || isRetired(b)
        || a.sameOrigin(b)
        || !Objects.equals(a.figure().asOf(), b.figure().asOf())
        || replaces(b, a)
        || replaces(a, b);
  }

  /** Whether somebody calls this value an older one, then or later. */
  private boolean isRetired(Held claim) {
    return claim.figure().superseded()
        || held.stream().anyMatch(total -> isRunningTotal(total) && exceeds(total, claim))
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

  private static boolean exceeds(Held total, Held claim) {
    return total.isNotEarlier(claim) && size(total) > size(claim);
  }

  private boolean replaces(Held later, Held earlier) {
    boolean more = size(later) > size(earlier);
    return later.isLater(earlier)
        && isFresh(later)
        && (course == Course.MOVES || course == Course.GROWS && more);
  }

  private static double size(Held claim) {
    return Amounts.size(claim.figure().value()).doubleValue();
  }

  private static boolean isFresh(Held claim) {
    DateRange date = claim.figure().date();
    Published published = claim.report().published();
    return date == null
        || published == null
        || ChronoUnit.DAYS.between(date.to(), published.date()) <= FRESH;
  }

  /** Whether on the last day a party to each dispute says what nobody then contradicts. */
  private boolean isSettled() {
    List<Held> last = standing();
    for (Held[] pair : disputes) {
      boolean later = last.stream().allMatch(c -> c.isLater(pair[0]) && c.isLater(pair[1]));
      boolean party = last.stream().anyMatch(c -> c.sameOrigin(pair[0]) || c.sameOrigin(pair[1]));
      if (!later || !party) {
        return false;
      }
    }
    return true;
  }

  /** The newest claims that nobody calls old, newest last; of all if there is none such. */
  private List<Held> standing() {
    List<Held> current = held.stream().filter(claim -> !isRetired(claim)).toList();
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

  List<Held> claims() {
    return held;
  }
}
