package org.crossbearing.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.crossbearing.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "backup", description = "Copies the ledger, which may be in use meanwhile.")
final class BackupCommand extends LedgerCommand {
  @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
  private Path file;

  BackupCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    open.upkeep().backUp(file);
    screen.line("copied to " + file);
    return 0;
  }
}
