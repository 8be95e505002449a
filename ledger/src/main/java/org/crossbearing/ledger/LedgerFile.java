package org.crossbearing.ledger;

import java.nio.file.Path;
import java.util.Optional;
import org.crossbearing.ledger.internal.store.Address;

/** The file that a ledger lies in. */
public final class LedgerFile {
  private LedgerFile() {}

  /**
   * The file of a ledger, which need not be there.
   *
   * @param where as for {@link Ledger#open}
   * @return empty if the ledger lies on a server or in memory
   */
  public static Optional<Path> of(String where) {
    return Address.file(where);
  }
}
