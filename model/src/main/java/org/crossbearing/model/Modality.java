package org.crossbearing.model;

/** How firmly a report holds what it says. */
public enum Modality implements Term {
  ASSERTED,
  CLAIMED,
  DENIED,
  EXPECTED,
  POSSIBLE,
  PROMISED,
  REQUESTED
}
