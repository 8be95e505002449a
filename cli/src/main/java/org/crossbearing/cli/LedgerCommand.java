package org.crossbearing.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.LedgerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands of the ledger share: which ledger, and what to say if it cannot be used. */
abstract class LedgerCommand implements Callable<Integer> {
  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "A file, or jdbc:postgresql://HOST/DATABASE (default: crossbearing/ledger.db in"
              + " XDG_DATA_HOME or ~/.local/share).")
  private @Nullable String ledger;

  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  LedgerCommand(Surroundings around) {
    this.around = around;
  }

  /** Does what was asked and returns the exit status. */
  abstract int run(Ledger open, Screen screen) throws IOException;

  @Override
  public Integer call() {
    String where = ledger == null ? Surroundings.ledger().toString() : ledger;
    try (Ledger open = Ledger.open(where, InstantSource.system())) {
      if (ledger == null) {
        around.err().println("ledger " + TextOutput.printable(open.place()));
      }
      return write(open);
    } catch (LedgerException e) {
      around.err().println("crossbearing: " + TextOutput.printable(String.valueOf(e.getMessage())));
      return Main.NOT_WRITTEN;
    }
  }

  private int write(Ledger open) {
    StandardOutput target = new StandardOutput(around.out(), around.err());
    int[] status = {0};
    try {
      target.write(
          out -> {
            Screen screen = new Screen(out, around.colour());
            status[0] = run(open, screen);
            screen.flush();
          });
      return status[0];
    } catch (IOException e) {
      return target.failed(e);
    }
  }

  Surroundings around() {
    return around;
  }

  CommandLine commandLine() {
    return spec.commandLine();
  }

  ParameterException wrongUsage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
