package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import picocli.CommandLine.Command;

@Command(
    name = "verify",
    description = "Checks that texts, claims and findings in the ledger still fit each other.")
final class VerifyCommand extends LedgerCommand {
  VerifyCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    List<String> problems = open.verify();
    for (String problem : problems) {
      screen.block(0, problem);
    }
    screen.line(
        switch (problems.size()) {
          case 0 -> "all is well";
          case 1 -> "1 thing does not fit";
          default -> problems.size() + " things do not fit";
        });
    return problems.isEmpty() ? 0 : Main.NOTHING_READ;
  }
}
