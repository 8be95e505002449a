package org.crossbearing.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger is meant. */
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "A file, or jdbc:postgresql://HOST/DATABASE (default: crossbearing/ledger.db in"
              + " XDG_DATA_HOME or ~/.local/share).")
  private @Nullable String ledger;

  String where() {
    return ledger == null ? Surroundings.ledger().toString() : ledger;
  }

  boolean isUsual() {
    return ledger == null;
  }
}
