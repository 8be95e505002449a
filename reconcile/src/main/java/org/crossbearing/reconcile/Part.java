package org.crossbearing.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.reconcile.internal.event.Echoes;
import org.crossbearing.reconcile.internal.event.Occasion;
import org.crossbearing.reconcile.internal.event.Reach;

/**
 * What one report tells of one event, and by what the same event's other tellings can be found.
 *
 * <p>Two parts can only meet in one event if they share one of their {@link #keys} and a week from
 * {@link #firstWeek} to {@link #lastWeek}, or if one of the {@link #people} of each is among the
 * {@link #soughtPeople} of the other.
 */
public final class Part {
  private final Telling told;
  private final int number;
  private final Occasion occasion;
  private final Reach reach;
  private final int rank;

  Part(Telling told, int number, Occasion occasion) {
    this.told = told;
    this.number = number;
    this.occasion = occasion;
    reach = occasion.reach();
    rank = occasion.rank();
  }

  /** What the report tells in all. */
  public Telling told() {
    return told;
  }

  /** Which part of its report it is, from 1. */
  public int number() {
    return number;
  }

  /** Parts of a lower rank are joined before those of a higher one: 0, 1 or 2. */
  public int rank() {
    return rank;
  }

  /** The ids of its figures. */
  public List<String> figures() {
    return occasion.figures();
  }

  /** By what it is found. */
  public Set<String> keys() {
    return reach.keys();
  }

  /**
   * Keys under which it is found whatever the week of what it tells: whom it tells of as hurt, whom
   * it names, what it counts.
   */
  public Set<String> people() {
    return both(reach.people(), Echoes.keys(occasion));
  }

  private static Set<String> both(Set<String> some, Set<String> more) {
    Set<String> both = new LinkedHashSet<>(some);
    both.addAll(more);
    return both;
  }

  /**
   * Keys under which it finds others whatever the week: a person hurt is looked for among those
   * hurt and those named, a name only among those hurt; a number in what came out in the same days.
   */
  public Set<String> soughtPeople() {
    return both(reach.soughtPeople(), Echoes.sought(occasion));
  }

  /** The first week since 1970 of what may meet it; far below all if it is not known. */
  public int firstWeek() {
    return reach.first();
  }

  /** The last week since 1970 of what may meet it; far above all if it is not known. */
  public int lastWeek() {
    return reach.last();
  }

  Occasion occasion() {
    return occasion;
  }
}
