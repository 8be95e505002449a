package org.crossbearing.cli;

import java.io.IOException;
import org.crossbearing.ledger.Ledger;
import picocli.CommandLine.Command;

@Command(
    name = "export",
    description = "Writes all of the ledger to standard output, a row a line as JSON.")
final class ExportCommand extends LedgerCommand {
  ExportCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    open.upkeep().export(screen.page());
    return 0;
  }
}
