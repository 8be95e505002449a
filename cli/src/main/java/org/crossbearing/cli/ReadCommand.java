package org.crossbearing.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--houses",
      paramLabel = "FILE",
      description =
          "A table of outlets of one house, which share their copy: a house, a tab, its outlets"
              + " with bars between them.")
  private @Nullable Path houses;

  ReadCommand(Task task) {
    this.task = task;
  }

  @Override
  public Integer call() {
    List<Pair> outlets = houses == null ? List.of() : HouseFile.read(houses, spec.commandLine());
    Amendments amendments = new Amendments(List.of(), List.of(), outlets);
    return task.run(paths, amendments, options, spec.commandLine());
  }
}
