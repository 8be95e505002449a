package org.crossbearing.reconcile.internal.finding;

import org.crossbearing.model.Measure;

/** How a count moves while an event goes on. */
enum Course {
  /** More are counted as time goes by: the dead, the damage. */
  GROWS,
  /** It may go either way: the missing, those in hospital, helpers. */
  MOVES,
  /** It was so once: a magnitude, how many missiles flew. */
  STAYS,
  /** Several things under one head, such as gifts by several givers. */
  VARIES;

  static Course of(Measure measure) {
    return switch (measure) {
      case KILLED,
          INJURED,
          RESCUED,
          DETAINED,
          DAMAGED,
          DESTROYED,
          DELIVERED,
          PLEDGED,
          SUPPLIED,
          LASTED ->
          GROWS;
      case MISSING, EVACUATED, DISPLACED, HOSPITALISED, AFFECTED, REQUESTED, WITHOUT_POWER, OTHER ->
          MOVES;
      case ATTENDING, LAUNCHED, INTERCEPTED, NOT_INTERCEPTED, HIT, COST, MAGNITUDE -> STAYS;
    };
  }
}
