package org.crossbearing.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.crossbearing.reading.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Reads the example reports that come with the program.")
final class DemoCommand implements Callable<Integer> {
  private final Task task;
  private final Surroundings around;
  private final ReportReader reading;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Option(names = "--serve", description = "Serve them to browsers instead, as serve does.")
  private boolean serve;

  @Mixin private ServeOptions serving;

  DemoCommand(Task task, Surroundings around, ReportReader reading) {
    this.task = task;
    this.around = around;
    this.reading = reading;
  }

  @Override
  public Integer call() {
    return serve
        ? DemoDesk.serve(around, reading, serving)
        : task.run(List.of(around.examples()), options, spec.commandLine());
  }
}
