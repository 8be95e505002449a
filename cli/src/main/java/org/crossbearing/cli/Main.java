package org.crossbearing.cli;

import java.io.PrintWriter;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.reading.ReportReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program's entry point. Nobody else may end the JVM. */
@Command(
    name = "crossbearing",
    description = "Shows where independent origins of a report agree and where they differ.",
    mixinStandardHelpOptions = true,
    version = "crossbearing 0.1.0",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:nothing could be read, or (verify) something does not fit",
      "2:wrong usage, or something was asked for that is not there",
      "69:no JDK was found, or the program could not be built",
      "70:an error in the program",
      "74:the output could not be written, or the ledger not be used"
    })
public final class Main implements Runnable {
  static final int NOTHING_READ = 1;
  static final int PROGRAM_ERROR = 70;
  static final int NOT_WRITTEN = 74;

  @Spec private CommandSpec spec;

  private Main() {}

  public static void main(String[] args) {
    System.exit(run(Surroundings.ofThisProcess(), new LaterReader(ReportReader::english), args));
  }

  /** Everything but ending the JVM: returns the exit status. */
  static int run(Surroundings around, ReportReader reading, String... args) {
    Task task = new Task(around, reading);
    PrintWriter out = new PrintWriter(around.utf8Out(), true);
    CommandLine commands =
        new CommandLine(new Main())
            .addSubcommand(new ReadCommand(task))
            .addSubcommand(new DemoCommand(task, around, reading))
            .addSubcommand(BenchCommand.NAME, BenchCommand.wanted(args));
    LedgerCommands.addTo(commands, around, reading, args);
    commands
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(out)
        .setErr(new PrintWriter(around.utf8Err(), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(around)))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(around, e));
    int status = commands.execute(args);
    out.flush();
    return status;
  }

  private static int failed(Surroundings around, Exception e) {
    return e instanceof LedgerException refusal
        ? refused(around, refusal)
        : programError(around, e);
  }

  /** Says why a ledger did not do what was asked; returns the exit status. */
  static int refused(Surroundings around, LedgerException e) {
    around.err().println("crossbearing: " + TextOutput.printable(String.valueOf(e.getMessage())));
    return e instanceof InvalidRequestException ? CommandLine.ExitCode.USAGE : NOT_WRITTEN;
  }

  private static Ansi ansi(Surroundings around) {
    return around.colour() ? Ansi.ON : Ansi.OFF;
  }

  private static int programError(Surroundings around, Exception e) {
    around
        .err()
        .println("crossbearing: an error in the program: " + TextOutput.printable(e.toString()));
    around
        .err()
        .println("This is a bug in Crossbearing, not in what you gave it. Please report it.");
    if (around.debug()) {
      e.printStackTrace(around.err());
    } else {
      around.err().println("CROSSBEARING_DEBUG=1 shows where in the program it happened.");
    }
    return PROGRAM_ERROR;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "expecting a command, found none");
  }
}
