package org.crossbearing.cli;

import java.io.IOException;
import java.util.List;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "events", description = "Lists the events of the ledger, the latest first.")
final class EventsCommand extends LedgerCommand {
  @Mixin private Filters filters;

  EventsCommand(Surroundings around) {
    super(around);
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    List<EventLine> events = open.events(filters.query());
    for (EventLine event : events) {
      screen.line(line(event));
    }
    if (events.isEmpty()) {
      screen.line("no such event");
    }
    return 0;
  }

  private static String line(EventLine event) {
    String day = event.to().isEmpty() ? "no date   " : event.to();
    return "%-7s %s  %s (%s, %s%s)"
        .formatted(
            event.id(),
            day,
            event.title(),
            Phrase.count(event.reports(), "report"),
            Phrase.count(event.findings(), "finding"),
            event.disputed() == 0 ? "" : ", " + event.disputed() + " disputed");
  }
}
