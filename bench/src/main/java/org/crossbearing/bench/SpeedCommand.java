package org.crossbearing.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.crossbearing.bench.hot.HotRunner;
import org.crossbearing.bench.speed.Speed;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Shows how fast the program reads, beside tools that one could use instead.")
final class SpeedCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The folder of the corpora; the reports of gva are read. Else the examples.")
  private @Nullable Path data;

  @Option(
      names = "--upto",
      paramLabel = "N",
      defaultValue = "10000",
      description = "The most reports for the cost per report (default: ${DEFAULT-VALUE}).")
  private int most;

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "One of: ${COMPLETION-CANDIDATES} (default: all).")
  private Speed.@Nullable Part only;

  @Option(names = "--jmh", description = "Time the inner functions instead, with JMH.")
  private boolean inner;

  @SuppressWarnings("UnusedVariable") // the launcher looks at it
  @Option(names = "-Ppeers", description = "Also time CoreNLP, whose libraries are large.")
  private boolean peers;

  @Override
  public Integer call() throws IOException, RunnerException {
    Path reports = data == null ? null : data.resolve("gva/incidents-dev.jsonl");
    Path examples = Path.of(System.getProperty("crossbearing.examples", "examples/2025-07-10"));
    if (inner) {
      HotRunner.run(examples.toString());
      return 0;
    }
    new Speed(spec.commandLine().getOut(), reports, examples).run(only, most);
    return 0;
  }
}
