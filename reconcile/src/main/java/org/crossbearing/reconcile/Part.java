package org.crossbearing.reconcile;

import java.util.List;
import java.util.Set;
import org.crossbearing.reconcile.internal.event.Occasion;
import org.crossbearing.reconcile.internal.event.Reach;

/**
 * What one report tells of one event, and by what the same event's other tellings can be found.
 *
 * <p>Two parts can only meet in one event if they are of one {@link #kin}, share a country of
 * {@link #lands}, where {@link #ANYWHERE} is any, or else one of {@link #numbers}, and their weeks
 * overlap when those of one are widened by {@link #WEEKS} on both sides.
 */
public final class Part {
  /** The country of what is nowhere in particular. */
  public static final String ANYWHERE = Reach.ANYWHERE;

  /** By so many weeks parts of one event may be apart. */
  public static final int WEEKS = Reach.WEEKS;

  private final Telling told;
  private final int number;
  private final Occasion occasion;
  private final Reach reach;

  Part(Telling told, int number, Occasion occasion) {
    this.told = told;
    this.number = number;
    this.occasion = occasion;
    reach = occasion.reach();
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
    return occasion.rank();
  }

  /** The ids of its figures. */
  public List<String> figures() {
    return occasion.figures();
  }

  public String kin() {
    return reach.kin();
  }

  /** ISO codes of its countries, or {@link #ANYWHERE} alone. */
  public Set<String> lands() {
    return reach.lands();
  }

  /** Counts by which it is found from any country. */
  public Set<String> numbers() {
    return reach.numbers();
  }

  /** Its first week since 1970; far below all weeks if it is not known. */
  public int firstWeek() {
    return reach.first();
  }

  /** Its last week since 1970; far above all weeks if it is not known. */
  public int lastWeek() {
    return reach.last();
  }

  Occasion occasion() {
    return occasion;
  }
}
