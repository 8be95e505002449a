package org.crossbearing.model;

/** What a figure counts or measures. */
public enum Measure implements Term {
  KILLED,
  INJURED,
  MISSING,
  RESCUED,
  EVACUATED,
  DISPLACED,
  HOSPITALISED,
  DETAINED,
  AFFECTED,
  ATTENDING,
  LAUNCHED,
  INTERCEPTED,
  NOT_INTERCEPTED,
  HIT,
  DAMAGED,
  DESTROYED,
  PLEDGED,
  DELIVERED,
  REQUESTED,
  SUPPLIED,
  COST,
  LASTED,
  MAGNITUDE,
  WITHOUT_POWER,
  /**
   * A count that matters to the event and fits no other measure: people aboard, prisoners swapped.
   */
  OTHER
}
