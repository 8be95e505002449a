package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/** Tells parts from totals among the figures of one thing counted. */
final class Parts {
  /** A count that is this many times smaller than another of its report is of a part. */
  private static final BigDecimal FEWER = BigDecimal.valueOf(3);

  /** Of fewer than these, reports that differ may only count otherwise. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  private final Map<String, Story> stories;
  private final Events events;
  private final Map<String, Integer> sisters = new HashMap<>();
  private final Map<String, Integer> reports = new HashMap<>();
  private final Map<String, BigDecimal> largest = new HashMap<>();
  private final Map<String, Figure> first = new HashMap<>();
  private final Map<String, Figure> largestOf = new HashMap<>();
  private final Set<String> partValues = new HashSet<>();
  private final List<Figure> figures;
  private final Set<Figure> members = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> harmed;
  private final boolean known;

  /**
   * @param harmed reports that tell of somebody of whatever class
   */
  Parts(Map<String, Story> stories, Events events, List<Figure> figures, Set<String> harmed) {
    this.figures = figures;
    members.addAll(figures);
    this.harmed = harmed;
    this.stories = stories;
    this.events = events;
    known = figures.stream().anyMatch(figure -> figure.modality() == Modality.ASSERTED);
    for (Figure figure : figures) {
      reports.merge(figure.report(), 1, Integer::sum);
      if (figure.partOf() != null) {
        sisters.merge(figure.partOf(), 1, Integer::sum);
      } else if (!figure.superseded()) {
        largest.merge(figure.report(), Amounts.size(figure.value()), BigDecimal::max);
        if (isSure(figure)) {
          first.putIfAbsent(figure.report(), figure);
          largestOf.merge(
              figure.report(), figure, (a, c) -> size(a).compareTo(size(c)) < 0 ? c : a);
        }
      }
    }
    figures.stream()
        .filter(figure -> isApart(figure) && !isAmong(figure))
        .forEach(part -> partValues.add(value(part)));
  }

  private static String value(Figure figure) {
    return figure.value().low() + "|" + figure.value().high();
  }

  /** A part is not set against its total, nor its sisters against each other. */
  boolean isWhole(Figure figure) {
    if (figure.modality() == Modality.DENIED || isNone(figure) || isOpen(figure)) {
      return false;
    }
    Figure whole = whole(figure);
    if (whole == null) {
      return !isMore(figure) && !isAmong(figure);
    }
    boolean sameScope = events.scopeOf(whole).equals(events.scopeOf(figure));
    boolean same = whole.measure() == figure.measure();
    boolean ofKind =
        figure.measure().isOfWeapons() && same && sameScope && Count.sameClass(whole, figure);
    if (members.contains(whole) || ofKind) {
      return false;
    }
    boolean alone = sisters.getOrDefault(figure.partOf(), 0) == 1;
    return same || !sameScope || alone && !isExceeded(figure);
  }

  /**
   * "Sixteen people died; five Portuguese and two Canadians are identified": a few of those whom
   * the report counts first, by their nation or by far fewer.
   */
  private boolean isAmong(Figure figure) {
    Figure all = first.get(figure.report());
    boolean stage = figure.superseded() || figure.cumulative() || figure.asOf() != null;
    if (stage) {
      return false;
    }
    if (figure.measure().isOfWeapons()) {
      return isFew(figure, Objects.requireNonNullElse(largestOf.get(figure.report()), figure));
    }
    if (!isOfPeople(figure)) {
      return false;
    }
    if (all == null || all.equals(figure)) {
      return figure.attribution().isEmpty() && isOfOthers(figure);
    }
    boolean nation = figure.who() != null && Count.countryOf(figure.who()) != null;
    boolean known = all.who() != null && Count.countryOf(all.who()) != null;
    boolean fewer = size(figure).compareTo(size(all)) < 0;
    boolean told =
        Count.sameVoice(figure, all) || isToldElsewhere(all) && !Count.areRivals(figure, all);
    return nation && !known && fewer
        || told && isFew(figure, all)
        || isFew(all, figure)
            && isToldElsewhere(all)
            && !isToldElsewhere(figure)
            && !Count.areRivals(figure, all);
  }

  private static BigDecimal size(Figure figure) {
    return Amounts.size(figure.value());
  }

  /** Whether two other reports tell about as many. */
  private boolean isToldElsewhere(Figure figure) {
    return size(figure).compareTo(MANY) >= 0
        && reportsOf(figure, other -> !isFew(figure, other) && !isFew(other, figure)) > 1;
  }

  /** "A dozen others were hurt", where two other reports have many more and none as few. */
  private boolean isOfOthers(Figure figure) {
    return reportsOf(figure, other -> isFew(figure, other) && size(other).compareTo(MANY) >= 0) > 1
        && reportsOf(figure, other -> !isFew(figure, other)) == 0;
  }

  private long reportsOf(Figure figure, Predicate<Figure> wanted) {
    return first.values().stream()
        .filter(other -> !other.report().equals(figure.report()))
        .filter(wanted)
        .count();
  }

  /** Whether it is so much less that it may be a part: "two missiles hit a bridge" of 31. */
  private static boolean isFew(Figure figure, Figure all) {
    BigDecimal few = size(figure);
    return few.multiply(FEWER).compareTo(Amounts.size(all.value())) <= 0;
  }

  private static boolean isSure(Figure figure) {
    Qualifier qualifier = figure.value().qualifier();
    return figure.modality() == Modality.ASSERTED
        && qualifier != Qualifier.AT_MOST
        && qualifier != Qualifier.LESS_THAN;
  }

  private static boolean isOfPeople(Figure figure) {
    return switch (figure.measure()) {
      case KILLED, INJURED, MISSING, RESCUED, DETAINED, HOSPITALISED -> figure.person() == null;
      default -> false;
    };
  }

  /** "178 of the 415 were shot down", in a report that has 382 of them stopped. */
  private boolean isExceeded(Figure part) {
    BigDecimal most = largest.get(part.report());
    return most != null && most.compareTo(Amounts.size(part.value())) > 0;
  }

  /** What may still come, where something is known to have come. */
  private boolean isOpen(Figure figure) {
    return figure.modality() == Modality.EXPECTED && known && figure.measure().isHarm();
  }

  /** "No tourists were hurt", where others were. */
  private boolean isNone(Figure figure) {
    boolean others =
        harmed.contains(figure.report()) || reports.getOrDefault(figure.report(), 0) > 1;
    return value(figure).equals("0|0") && others;
  }

  /** "Hundreds of thousands more" come on top of another count of the report. */
  private boolean isMore(Figure figure) {
    if (reports.getOrDefault(figure.report(), 0) < 2) {
      return false;
    }
    String text = Objects.requireNonNull(stories.get(figure.report())).report().text();
    Span cue = figure.cue();
    List<String> own = Fold.words(cue.of(text));
    List<String> next =
        Fold.words(text.substring(cue.end(), Math.min(text.length(), cue.end() + 10)));
    List<String> before = Fold.words(text.substring(Math.max(0, cue.start() - 10), cue.start()));
    if (!before.isEmpty() && Words.is("added", before.getLast()) && !next.contains("than")) {
      return true;
    }
    boolean added = !own.isEmpty() && Words.is("added", own.getFirst()) && !own.contains("than");
    return added || !next.isEmpty() && Words.is("added", next.getFirst());
  }

  /**
   * What is told of some only, those of one number together with what counts as many; orders are
   * kept.
   */
  List<List<Figure>> alike() {
    Map<String, List<Figure>> alike = new LinkedHashMap<>();
    for (Figure figure : figures) {
      if (isApart(figure) || isElsewherePart(figure)) {
        alike.computeIfAbsent(value(figure), value -> new ArrayList<>()).add(figure);
      }
    }
    return alike.values().stream().filter(this::isOneThing).toList();
  }

  /** What comes on top of others, or may still come, is one thing where several reports tell it. */
  private boolean isOneThing(List<Figure> alike) {
    boolean again = alike.stream().map(Figure::report).distinct().count() > 1;
    return alike.stream()
        .filter(this::isApart)
        .anyMatch(f -> again || !isNone(f) && !isOpen(f) && !isMore(f));
  }

  private boolean isApart(Figure figure) {
    return figure.modality() != Modality.DENIED && !isWhole(figure);
  }

  /**
   * Whether its number is elsewhere told as a part, of a total that is larger; one person told of
   * singly is no number.
   */
  boolean isElsewherePart(Figure figure) {
    return figure.person() == null && isWhole(figure) && partValues.contains(value(figure));
  }

  private @Nullable Figure whole(Figure figure) {
    return Objects.requireNonNull(stories.get(figure.report())).wholeOf(figure);
  }
}
