package org.crossbearing.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.FindingVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "history", description = "Shows all that a finding has been.")
final class HistoryCommand extends LedgerCommand {
  @Parameters(paramLabel = "FINDING", description = "Its id, for example f30; see search.")
  private String finding;

  HistoryCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    List<String> before = List.of();
    for (FindingVersion version : open.history(finding)) {
      screen.line(
          "%s  %s  %s %s: %s%s"
              .formatted(
                  version.recorded(),
                  version.event(),
                  version.subject(),
                  version.value(),
                  version.status(),
                  origins(version.origins())));
      screen.block(4, version.why());
      List<String> more = new ArrayList<>(version.claims());
      more.removeAll(before);
      before = version.claims();
      if (!more.isEmpty()) {
        screen.block(4, "+ " + String.join(", ", more));
      }
    }
    return 0;
  }

  /** Disputes about offices have none. */
  private static String origins(int count) {
    return count == 0 ? "" : count == 1 ? " (1 origin)" : " (" + count + " origins)";
  }
}
