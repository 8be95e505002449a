package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.export.words.Phrase;
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
    int outlets = open.upkeep().recount();
    screen.line(summary(reports.size(), moved));
    if (outlets > 0) {
      screen.line("the totals of " + Phrase.count(outlets, "outlet") + " counted anew");
    }
    return 0;
  }

  private static String summary(int reports, int moved) {
    if (reports == 0) {
      return "no reports to read again";
    }
    String again = Phrase.count(reports, "report") + " read again, ";
    return again + (moved == 0 ? "nothing moved" : moved + " moved something");
  }
}
