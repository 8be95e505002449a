package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.reading.ReportReader;
import picocli.CommandLine.Command;

@Command(
    name = "reread",
    description = "Reads all reports again with this version of the program; shows what moved.")
final class RereadCommand extends LedgerCommand {
  private final ReportReader reading;

  RereadCommand(Surroundings around, ReportReader reading) {
    super(around);
    this.reading = reading;
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    int moved = 0;
    List<String> reports = open.upkeep().reports();
    for (String report : reports) {
      List<Change> changes = open.upkeep().reread(report, reading);
      moved += changes.isEmpty() ? 0 : 1;
      for (Change change : changes) {
        ChangeLines.print(change, screen);
      }
    }
    screen.line(reports.size() + " reports read again, " + moved + " read otherwise");
    return 0;
  }
}
