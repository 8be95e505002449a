package org.crossbearing.bench;

import org.crossbearing.cli.ExtraCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command {@code bench}; the command line finds it when its libraries are on the class path.
 */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      AccuracyCommand.class,
      SpeedCommand.class,
      LedgerCommand.class,
      OriginsCommand.class,
      DeskCommand.class
    },
    description = "Measures the program: how right it is, and how fast.")
public final class BenchCommand implements ExtraCommand, Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expecting a command, found none");
  }
}
