package org.crossbearing.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.internal.store.Address;

/** The file that a ledger lies in. */
public final class LedgerFile {
  private LedgerFile() {}

  /**
   * The file of a ledger, which need not be there.
   *
   * @param where as for {@link Ledger#open}
   * @return empty if the ledger lies on a server
   * @throws InvalidRequestException if it can be no ledger's name
   */
  public static Optional<Path> of(String where) {
    return Address.file(where);
  }
}
