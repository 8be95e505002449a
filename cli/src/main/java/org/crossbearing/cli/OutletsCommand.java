package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.OutletLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "outlets",
    description = "Shows which outlets have figures of their own, and which only repeat others'.")
final class OutletsCommand extends LedgerCommand {
  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Only this outlet.")
  private @Nullable String outlet;

  @Option(
      names = "--repeating",
      description = "Only outlets all of whose figures others had before.")
  private boolean repeating;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "As it was then; for a day, at its end. For example 2025-07-10T09:40Z.")
  private @Nullable String asOf;

  OutletsCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    List<OutletLine> outlets =
        open.outlets(outlet, Times.asOf(asOf)).stream()
            .filter(line -> !repeating || line.onlyRepeats())
            .toList();
    for (OutletLine line : outlets) {
      screen.line(
          "%s: %d reports, %d figures, %d its own, %d repeated%s"
              .formatted(
                  line.outlet(),
                  line.reports(),
                  line.claims(),
                  line.own(),
                  line.repeated(),
                  line.onlyRepeats() ? "; only repeats" : ""));
    }
    if (outlets.isEmpty()) {
      screen.line("no such outlet");
    }
    return 0;
  }
}
