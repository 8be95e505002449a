package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.ReadAnew;
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
    List<String> reports = open.upkeep().reports();
    Counts counts = new Counts();
    int outlets;
    try {
      for (String report : reports) {
        ReadAnew anew = open.upkeep().reread(report, reading);
        counts.add(anew);
        for (Change change : anew.changes()) {
          ChangeLines.print(change, screen);
        }
      }
    } finally {
      outlets = open.upkeep().recount();
    }
    screen.line(counts.summary(reports.size()));
    if (outlets > 0) {
      screen.line("the totals of " + Phrase.count(outlets, "outlet") + " counted anew");
    }
    return 0;
  }

  private static final class Counts {
    private int entered;
    private int moved;

    void add(ReadAnew anew) {
      entered += anew.entered() ? 1 : 0;
      moved += anew.changes().isEmpty() ? 0 : 1;
    }

    String summary(int reports) {
      if (reports == 0) {
        return "no reports to read again";
      }
      return Phrase.count(reports, "report")
          + " read again, "
          + (entered == 0 ? "" : entered + " entered anew, ")
          + (moved == 0 ? "nothing moved" : moved + " moved something");
    }
  }
}
