package org.crossbearing.ledger.answer;

import java.util.List;

/**
 * What adding a report did. The report is kept when this is returned.
 *
 * @param report its id in the ledger, for example {@code r12}, or {@code r12v2} for the second
 *     version
 * @param differences the claims that a changed text makes otherwise
 * @param changes what became otherwise through it
 */
public record Added(
    String report, Outcome outcome, List<ClaimChange> differences, List<Change> changes) {
  public Added {
    differences = List.copyOf(differences);
    changes = List.copyOf(changes);
  }
}
