package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.IdentityHashMap;
import java.util.Objects;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;

/** Which two claims about one thing cannot both be true of one time. */
final class Clashes {
  /** Who says "nearly 300" means no less than this share of it. */
  private static final double NEARLY = 0.75;

  /**
   * By less than this share "at least" so many did not rise: the same was told with other digits.
   */
  private static final double RISE = 1.03;

  private final Course course;
  private final IdentityHashMap<Held, Integer> sentenceEnds = new IdentityHashMap<>();

  Clashes(Course course) {
    this.course = course;
  }

  /** Whether the two contradict each other. */
  boolean between(Held a, Held b) {
    boolean comparable =
        course != Course.VARIES || a.figure().superseded() || b.figure().superseded();
    boolean apart =
        !Amounts.fit(a.figure().value(), b.figure().value()) && !areRounded(a, b)
            || hasRisen(a, b)
            || hasRisen(b, a)
            || isMuchLess(a, b)
            || isMuchLess(b, a);
    return comparable && apart && !isElsewhere(a, b) && !isOfTwo(a, b);
  }

  /** "11,700", elsewhere "11,718" that day: unless a report tells that it changed. */
  private static boolean areRounded(Held a, Held b) {
    return !a.sameOrigin(b)
        && !a.sameReport(b)
        && !a.isDayLater(b)
        && !b.isDayLater(a)
        && !isOfSeveral(a.figure())
        && !isOfSeveral(b.figure())
        && Amounts.areInHundreds(a.figure().value(), b.figure().value());
  }

  private static boolean isOfSeveral(Figure stage) {
    return stage.superseded() || stage.cumulative();
  }

  /** "Hits at eight sites and debris at 23": what one sentence counts twice is two things. */
  private boolean isOfTwo(Held a, Held b) {
    Figure first = a.figure();
    Figure second = b.figure();
    boolean old = first.superseded() || second.superseded();
    boolean running = first.cumulative() || second.cumulative();
    return !old && !running && Objects.equals(first.asOf(), second.asOf()) && isBeside(a, b);
  }

  /** Whether one sentence tells both, in one voice. */
  private boolean isBeside(Held a, Held b) {
    if (!a.sameVoice(b)) {
      return false;
    }
    Span one = a.figure().cue();
    Span other = b.figure().cue();
    Held first = one.end() <= other.end() ? a : b;
    int to = Math.max(one.start(), other.start());
    return first.figure().cue().end() <= to
        && sentenceEnds.computeIfAbsent(first, Held::sentenceEnd) > to;
  }

  /** "At least three" hurt, later five: nobody was wrong, but the count has moved. */
  private boolean hasRisen(Held earlier, Held later) {
    return (course == Course.GROWS || course == Course.MOVES && later.isDayLater(earlier))
        && earlier.figure().value().unit() == null
        && isLeast(earlier)
        && !isMost(later)
        && later.isLater(earlier)
        && later.isFresh()
        && later.size() > RISE * earlier.size();
  }

  private static boolean isLeast(Held claim) {
    return switch (claim.figure().value().qualifier()) {
      case AT_LEAST, MORE_THAN -> true;
      default -> false;
    };
  }

  private static boolean isMost(Held claim) {
    return switch (claim.figure().value().qualifier()) {
      case AT_MOST, LESS_THAN, BETWEEN -> true;
      default -> false;
    };
  }

  /** "Nearly 300" is no 190, though 190 is less; it may be "at least 190". */
  private static boolean isMuchLess(Held less, Held nearly) {
    BigDecimal most = less.figure().value().high();
    return nearly.figure().value().qualifier() == Qualifier.LESS_THAN
        && most != null
        && most.doubleValue() < NEARLY * nearly.size()
        && Words.any("nearly", Fold.words(nearly.figure().cue().of(nearly.report().text())));
  }

  /** Two hospitals; where nobody says so, those still there the next day are fewer of the same. */
  private static boolean isElsewhere(Held a, Held b) {
    return a.figure().measure() == Measure.HOSPITALISED
        && !a.isDayLater(b)
        && !b.isDayLater(a)
        && a.figure().place() != null
        && b.figure().place() != null
        && !a.figure().place().equals(b.figure().place());
  }
}
