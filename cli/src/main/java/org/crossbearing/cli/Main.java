package org.crossbearing.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry point. Nobody else may end the JVM. */
@Command(
    name = "crossbearing",
    description = "Shows where independent origins of a report agree and where they differ.",
    mixinStandardHelpOptions = true,
    version = "crossbearing 0.1.0",
    subcommands = {ReadCommand.class, DemoCommand.class})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public void run() {
    PrintWriter err = spec.commandLine().getErr();
    spec.commandLine().usage(err);
  }
}
