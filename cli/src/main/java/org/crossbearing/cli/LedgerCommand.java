package org.crossbearing.cli;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.LedgerException;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands of the ledger share: which ledger, and what to say if it cannot be used. */
abstract class LedgerCommand implements Callable<Integer> {
  private final Surroundings around;

  @Spec private CommandSpec spec;

  @Mixin private LedgerOption ledger;

  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Mixin
  private HelpOption help;

  LedgerCommand(Surroundings around) {
    this.around = around;
  }

  /** Does what was asked and returns the exit status. */
  abstract int run(Ledger open, Screen screen) throws IOException;

  @Override
  public Integer call() {
    try (Ledger open = Ledger.open(ledger.where(), InstantSource.system())) {
      if (ledger.isUsual()) {
        around.err().println("ledger " + TextOutput.printable(open.place()));
      }
      return write(open);
    } catch (LedgerException e) {
      return Main.refused(around, e);
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
