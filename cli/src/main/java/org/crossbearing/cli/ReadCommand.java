package org.crossbearing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "read", description = "Reads reports and shows how what they say fits together.")
final class ReadCommand implements Callable<Integer> {
  private final Task task;

  @Spec private CommandSpec spec;

  @Mixin private OutputOptions options;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or folders. The reports of a folder are those in its reports.json, else its"
              + " *.txt, *.html, *.htm and feeds.")
  private List<Path> paths;

  ReadCommand(Task task) {
    this.task = task;
  }

  @Override
  public Integer call() {
    return task.run(paths, options, spec.commandLine());
  }
}
