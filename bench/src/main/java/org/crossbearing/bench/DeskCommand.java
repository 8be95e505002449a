package org.crossbearing.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.crossbearing.bench.desk.DeskBench;
import org.crossbearing.bench.desk.Plan;
import org.crossbearing.bench.ledger.Scratch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = "Shows how quickly the desk answers, and tells many who listen what is new.")
final class DeskCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "A ledger of bench ledger, or one that is not there yet; reports are added to it"
              + " (default: a file that is taken away again).")
  private @Nullable String ledger;

  @Option(
      names = "--reports",
      paramLabel = "N",
      defaultValue = "50000",
      description = "Fill the ledger up to so many first (default: ${DEFAULT-VALUE}).")
  private int reports;

  @Option(
      names = "--in-event",
      paramLabel = "N",
      defaultValue = "500",
      description = "The reports of the event whose page is timed (default: ${DEFAULT-VALUE}).")
  private int inEvent;

  @Option(
      names = "--listeners",
      paramLabel = "N",
      defaultValue = "2000",
      description = "So many listen while reports arrive (default: ${DEFAULT-VALUE}).")
  private int listeners;

  @Option(
      names = "--stalled",
      paramLabel = "N",
      defaultValue = "50",
      description = "So many more ask to listen and read nothing (default: ${DEFAULT-VALUE}).")
  private int stalled;

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "20",
      description = "Reports a second (default: ${DEFAULT-VALUE}).")
  private int rate;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "60",
      description = "How long they arrive (default: ${DEFAULT-VALUE}).")
  private int seconds;

  @Option(
      names = "--heap",
      paramLabel = "MB",
      defaultValue = "512",
      description = "The heap that the desk may use (default: ${DEFAULT-VALUE}).")
  private int heap;

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "One of: ${COMPLETION-CANDIDATES} (default: both).")
  private Plan.@Nullable What only;

  @Override
  public Integer call() throws IOException, ExecutionException, InterruptedException {
    Plan plan = new Plan(reports, inEvent, listeners, stalled, rate, seconds, heap, only);
    if (ledger != null) {
      new DeskBench(spec.commandLine().getOut(), ledger, plan).run();
      return 0;
    }
    Path folder = Files.createTempDirectory("ledger");
    try {
      String file = folder.resolve("ledger.db").toString();
      new DeskBench(spec.commandLine().getOut(), file, plan).run();
    } finally {
      Scratch.delete(folder);
    }
    return 0;
  }
}
