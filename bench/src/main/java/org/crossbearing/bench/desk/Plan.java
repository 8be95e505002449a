package org.crossbearing.bench.desk;

import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param reports the ledger has at least so many
 * @param inEvent so many reports of one event are added
 * @param listeners so many listen while reports arrive
 * @param stalled so many more ask to listen and read nothing
 * @param rate reports a second
 * @param seconds how long they arrive
 * @param heap of the desk, in MB
 * @param only one of the two, or null for both
 */
public record Plan(
    int reports,
    int inEvent,
    int listeners,
    int stalled,
    int rate,
    int seconds,
    int heap,
    @Nullable What only) {
  /** What is measured: one who reads, or many who listen. */
  public enum What {
    PAGES,
    LOAD
  }

  boolean has(What what) {
    return only == null || only == what;
  }
}
