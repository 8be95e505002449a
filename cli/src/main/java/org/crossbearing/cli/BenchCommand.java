package org.crossbearing.cli;

import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Stands in for the real command where its libraries are not on the class path. */
@Command(
    name = BenchCommand.NAME,
    description = "Measures the program: how right it is, and how fast.")
final class BenchCommand implements Callable<Integer> {
  static final String NAME = "bench";

  @Spec private CommandSpec spec;

  @SuppressWarnings("UnusedVariable") // takes whatever comes
  @Unmatched
  private List<String> ignored = List.of();

  /** The real command if it is asked for and there; looking for it takes time. */
  static Object wanted(String... args) {
    boolean asked = args.length > 0 && args[0].equals(NAME);
    return asked
        ? ServiceLoader.load(ExtraCommand.class)
            .findFirst()
            .map(Object.class::cast)
            .orElseGet(BenchCommand::new)
        : new BenchCommand();
  }

  @Override
  public Integer call() {
    spec.commandLine()
        .getErr()
        .println("crossbearing: bench needs its own libraries; start it as ./crossbearing bench");
    return Main.PROGRAM_ERROR;
  }
}
