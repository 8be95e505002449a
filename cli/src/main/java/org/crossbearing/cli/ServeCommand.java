package org.crossbearing.cli;

import java.util.concurrent.Callable;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "serve", description = "Serves the ledger to browsers, live, until interrupted.")
final class ServeCommand implements Callable<Integer> {
  private final Surroundings around;
  private final ReportReader reading;

  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      description =
          "A file, or jdbc:postgresql://HOST/DATABASE (default: crossbearing/ledger.db in"
              + " XDG_DATA_HOME or ~/.local/share).")
  private @Nullable String ledger;

  @Mixin private ServeOptions options;

  ServeCommand(Surroundings around, ReportReader reading) {
    this.around = around;
    this.reading = reading;
  }

  @Override
  public Integer call() {
    String where = ledger == null ? Surroundings.ledger().toString() : ledger;
    try {
      return new Serving(around, reading).run(options.of(where));
    } catch (LedgerException e) {
      around.err().println("crossbearing: " + TextOutput.printable(String.valueOf(e.getMessage())));
      return Main.NOT_WRITTEN;
    }
  }
}
