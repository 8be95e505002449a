package org.crossbearing.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a desk keeps its users. */
final class StateOption {
  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description =
          "Where users and the log of what they did are kept (default: crossbearing/desk in"
              + " XDG_DATA_HOME or ~/.local/share).")
  private @Nullable Path state;

  Path folder() {
    return state == null ? Surroundings.ledger().resolveSibling("desk") : state;
  }
}
