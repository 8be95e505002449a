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
  OTHER;

  /** Whether it counts people by what befell them. */
  public boolean isOfPeople() {
    return switch (this) {
      case KILLED, INJURED, MISSING, RESCUED, EVACUATED, DISPLACED, HOSPITALISED, DETAINED -> true;
      default -> false;
    };
  }

  /** Whether it counts people by their having left where they were. */
  public boolean isOfLeaving() {
    return this == EVACUATED || this == DISPLACED;
  }

  /** Whether it counts weapons on their way. */
  public boolean isOfWeapons() {
    return switch (this) {
      case LAUNCHED, INTERCEPTED, NOT_INTERCEPTED -> true;
      default -> false;
    };
  }

  /** Whether it counts what somebody gives, asks for or promises. */
  public boolean isOfGiving() {
    return switch (this) {
      case PLEDGED, REQUESTED, DELIVERED, SUPPLIED -> true;
      default -> false;
    };
  }

  /** Whether it measures an attack or disaster by what it did, at once. */
  public boolean isHarm() {
    return switch (this) {
      case KILLED, INJURED, MISSING, RESCUED, HOSPITALISED -> true;
      case HIT, DAMAGED, DESTROYED, MAGNITUDE, WITHOUT_POWER -> true;
      default -> isOfWeapons();
    };
  }
}
