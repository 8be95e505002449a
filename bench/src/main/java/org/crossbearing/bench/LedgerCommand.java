package org.crossbearing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.crossbearing.bench.gva.GvaReports;
import org.crossbearing.bench.ledger.Growth;
import org.crossbearing.bench.ledger.Scratch;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    description = "Shows what adding to a ledger and asking it cost as it grows.")
final class LedgerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "50000",
      description = "How many invented reports to add (default: ${DEFAULT-VALUE}).")
  private int reports;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "A ledger that is not there yet, or with --ask one that is"
              + " (default: a file that is taken away again).")
  private @Nullable String ledger;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The folder of the corpora, as for accuracy: the reports of its gva are added evenly among"
              + " the invented ones (default: only these).")
  private @Nullable Path data;

  @Option(names = "--ask", description = "Add nothing, only ask the ledger again.")
  private boolean ask;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    if (ask && data != null) {
      throw wrongUsage("--ask: adds nothing, so leave --data out");
    }
    if (ask && ledger == null) {
      throw wrongUsage("--ask: name the ledger, with --ledger");
    }
    if (reports < 0) {
      throw wrongUsage("--reports: expecting 0 or more, found " + reports);
    }
    if (ledger != null) {
      try {
        run(ledger);
      } catch (InvalidRequestException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
      return 0;
    }
    Path folder = Files.createTempDirectory("ledger");
    try {
      run(folder.resolve("ledger.db").toString());
    } finally {
      Scratch.delete(folder);
    }
    return 0;
  }

  private ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void run(String place) throws IOException, ExecutionException, InterruptedException {
    List<Report> given = given();
    if (!ask && reports + given.size() == 0) {
      throw wrongUsage("nothing to add: give --reports more than 0, or --data with gva in it");
    }
    Growth growth = new Growth(spec.commandLine().getOut(), place, reports, given);
    if (ask) {
      growth.ask();
    } else {
      growth.run();
    }
  }

  /** None, with the reason in one line, where they cannot be read. */
  private List<Report> given() {
    if (data == null) {
      return List.of();
    }
    Path incidents = GvaReports.in(data);
    if (!Files.exists(incidents)) {
      return leftOut("no data at " + incidents);
    }
    try {
      return GvaReports.of(incidents);
    } catch (IOException e) {
      return leftOut(e.getMessage());
    }
  }

  private List<Report> leftOut(@Nullable String why) {
    spec.commandLine().getErr().println("gva: left out, " + why);
    return List.of();
  }
}
