package org.crossbearing.ledger;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.internal.weigh.Told;

/** Which figures leave an event when some claims or reports shall. */
final class Leaving {
  private final String event;
  private final List<Told> told;

  Leaving(String event, List<Told> told) {
    this.event = event;
    this.told = told;
  }

  /**
   * The figures of these claims and reports.
   *
   * @throws InvalidRequestException if one of them is not of the event, or nothing would be left of
   *     it
   */
  Set<String> figures(List<String> out) {
    if (out.isEmpty()) {
      throw new InvalidRequestException(
          event + ": expecting figures or reports to split off, found none");
    }
    Set<String> leaving = new LinkedHashSet<>();
    out.forEach(id -> leaving.addAll(figures(id)));
    boolean all = told.stream().allMatch(part -> leaving.containsAll(part.part().figures()));
    if (all) {
      throw new InvalidRequestException(event + ": nothing would be left of it");
    }
    return leaving;
  }

  private List<String> figures(String id) {
    List<String> found = new ArrayList<>();
    for (Told part : told) {
      if (part.part().told().reading().report().id().equals(id)) {
        found.addAll(part.part().figures());
      } else if (part.part().figures().contains(id)) {
        found.add(id);
      }
    }
    if (found.isEmpty()) {
      throw new InvalidRequestException(
          id + ": expecting a report or figure that " + event + " has; see show " + event);
    }
    return found;
  }
}
