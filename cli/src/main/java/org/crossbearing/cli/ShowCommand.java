package org.crossbearing.cli;

import java.io.IOException;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows an event with its findings and their claims.")
final class ShowCommand extends LedgerCommand {
  @Parameters(paramLabel = "EVENT", description = "Its id, for example e12; see events.")
  private String event;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it was then; for a day, at its end. For example 2025-07-10T09:40Z.")
  private @Nullable String asOf;

  @Option(
      names = {"-v", "--verbose"},
      description = "Cut no list.")
  private boolean verbose;

  ShowCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    new TextOutput(screen.colour(), verbose)
        .write(open.event(event, Times.asOf(asOf)), screen.page());
    return 0;
  }
}
