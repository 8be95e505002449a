package org.crossbearing.cli;

import java.util.Set;
import org.crossbearing.reading.ReportReader;
import picocli.CommandLine;

/** The commands of the ledger. They bring databases along, so other commands go without them. */
final class LedgerCommands {
  private static final Set<String> OTHERS = Set.of("read", "demo", BenchCommand.NAME);

  private LedgerCommands() {}

  static void addTo(
      CommandLine commands, Surroundings around, ReportReader reading, String... args) {
    if (args.length > 0 && OTHERS.contains(args[0])) {
      return;
    }
    commands
        .addSubcommand(new AddCommand(around, reading))
        .addSubcommand(new EventsCommand(around))
        .addSubcommand(new ShowCommand(around))
        .addSubcommand(new HistoryCommand(around))
        .addSubcommand(new SearchCommand(around))
        .addSubcommand(new OriginsCommand(around))
        .addSubcommand(new OutletsCommand(around))
        .addSubcommand(new ChangesCommand(around))
        .addSubcommand(new CorrectCommand(around))
        .addSubcommand(new RereadCommand(around, reading))
        .addSubcommand(new VerifyCommand(around))
        .addSubcommand(new BackupCommand(around))
        .addSubcommand(new ExportCommand(around))
        .addSubcommand(new ServeCommand(around, reading))
        .addSubcommand(new UserCommand(around));
  }
}
