package org.crossbearing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Reads the example reports that come with the program.")
final class DemoCommand implements Callable<Integer> {
  private final Task task;
  private final Path examples;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  DemoCommand(Task task, Path examples) {
    this.task = task;
    this.examples = examples;
  }

  @Override
  public Integer call() {
    return task.run(List.of(examples), options, spec.commandLine());
  }
}
