package org.crossbearing.ledger.answer;

/** What became of a report that was added. */
public enum Outcome {
  /** It was not known. */
  NEW,
  /** It was there already, exactly so. */
  SAME,
  /**
   * It was there with another text, and some claims, or the day that it is only presumed to tell
   * of, changed.
   */
  CHANGED,
  /** It was there with another text that claims the same. */
  EDITED
}
