package org.crossbearing.model;

/** How the wording hedges a number. */
public enum Qualifier implements Term {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST,
  /** The lower bound is exclusive: "more than 12". */
  MORE_THAN,
  /** The upper bound is exclusive: "nearly 40". */
  LESS_THAN,
  BETWEEN,
  /** An order of magnitude: "dozens", "several hundred". */
  VAGUE
}
