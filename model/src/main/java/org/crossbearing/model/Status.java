package org.crossbearing.model;

/** How the claims of a finding fit together. */
public enum Status implements Term {
  /** One origin, however often it is repeated. */
  SINGLE,
  /** Two or more origins, the same value. */
  AGREED,
  /** Hedges, ranges or scopes that do not contradict each other. */
  COMPATIBLE,
  /** A later report supersedes an earlier one. */
  REVISED,
  /** A contradiction that time, scope and hedge do not explain. */
  DISPUTED
}
