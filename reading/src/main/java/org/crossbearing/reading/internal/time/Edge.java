package org.crossbearing.reading.internal.time;

/** The part of a longer time that is meant: "early in May", "the end of the year". */
public enum Edge {
  EARLY,
  MID,
  LATE
}
