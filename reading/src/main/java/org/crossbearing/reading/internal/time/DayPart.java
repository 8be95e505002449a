package org.crossbearing.reading.internal.time;

/** A part of the day. */
public enum DayPart {
  MORNING,
  NOON,
  AFTERNOON,
  EVENING,
  NIGHT
}
