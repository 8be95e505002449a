package org.crossbearing.ledger.internal.weigh;

/**
 * What the figures of an outlet come to.
 *
 * @param reports how many of its versions have a figure that counts
 * @param claims how many figures in findings they have that have an origin
 * @param repeated how many of these another outlet had before
 */
public record OutletTotal(int reports, int claims, int repeated) {
  public static final OutletTotal NONE = new OutletTotal(0, 0, 0);

  OutletTotal plus(OutletTotal other) {
    return new OutletTotal(
        reports + other.reports, claims + other.claims, repeated + other.repeated);
  }

  /** What a share adds or, for -1 {@code times}, takes away; its report counts apart. */
  OutletTotal plus(Share share, int times) {
    return plus(new OutletTotal(0, times * share.claims(), times * share.repeated()));
  }
}
