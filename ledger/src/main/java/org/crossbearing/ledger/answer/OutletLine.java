package org.crossbearing.ledger.answer;

/**
 * What an outlet adds of its own to what is counted.
 *
 * @param outlet as it calls itself
 * @param reports how many of its reports count, each by its latest version
 * @param claims how many figures in findings they have that have an origin
 * @param own of these, those from an origin that no other outlet has in the finding, or had
 *     published first
 * @param repeated those from an origin that another outlet had published before in the finding
 */
public record OutletLine(String outlet, int reports, int claims, int own, int repeated) {
  /** Whether it repeats all that it counts. */
  public boolean onlyRepeats() {
    return claims > 0 && own == 0;
  }
}
