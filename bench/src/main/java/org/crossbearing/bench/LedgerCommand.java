package org.crossbearing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.crossbearing.bench.ledger.Growth;
import org.crossbearing.bench.ledger.Scratch;
import org.crossbearing.ledger.answer.LedgerException;
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

  @Option(names = "--ask", description = "Add nothing, only ask the ledger again.")
  private boolean ask;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    if (ledger != null) {
      try {
        run(new Growth(spec.commandLine().getOut(), ledger, reports));
      } catch (LedgerException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
      return 0;
    }
    if (ask) {
      throw new ParameterException(spec.commandLine(), "--ask: name the ledger, with --ledger");
    }
    Path folder = Files.createTempDirectory("ledger");
    Path file = folder.resolve("ledger.db");
    try {
      new Growth(spec.commandLine().getOut(), file.toString(), reports).run();
    } finally {
      Scratch.delete(folder);
    }
    return 0;
  }

  private void run(Growth growth) throws IOException, ExecutionException, InterruptedException {
    if (ask) {
      growth.ask();
    } else {
      growth.run();
    }
  }
}
