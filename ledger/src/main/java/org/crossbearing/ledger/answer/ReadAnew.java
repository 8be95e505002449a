package org.crossbearing.ledger.answer;

import java.util.List;

/**
 * What reading a report once more did.
 *
 * @param entered whether it was entered anew, because it reads otherwise or was entered otherwise
 * @param changes what became otherwise through it
 */
public record ReadAnew(boolean entered, List<Change> changes) {
  /** The report is entered as it reads. */
  public static final ReadAnew NOTHING = new ReadAnew(false, List.of());

  public ReadAnew {
    changes = List.copyOf(changes);
  }
}
