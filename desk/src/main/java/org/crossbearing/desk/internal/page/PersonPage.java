package org.crossbearing.desk.internal.page;

import java.util.List;

/**
 * One person.
 *
 * @param offices what the person is said to be, the most often told first
 * @param conflicts offices that one person does not hold at one time, a line each
 * @param statements what the person said, the latest first
 * @param counts figures told on the person's word
 * @param pledges what the person promised or asked for
 */
public record PersonPage(
    String name,
    List<Office> offices,
    List<String> conflicts,
    List<Line> statements,
    List<Line> counts,
    List<Line> pledges) {

  public boolean isEmpty() {
    return offices.isEmpty() && statements.isEmpty() && counts.isEmpty() && pledges.isEmpty();
  }

  /**
   * An office with who says so.
   *
   * @param told the first claim of each outlet
   * @param more outlets that are not listed
   * @param since when it was told first
   * @param last when last
   */
  public record Office(String role, List<Line> told, int more, String since, String last) {}

  /** A claim with its report. */
  public record Line(
      String words,
      String what,
      String outlet,
      String published,
      String link,
      String event,
      String finding) {}
}
