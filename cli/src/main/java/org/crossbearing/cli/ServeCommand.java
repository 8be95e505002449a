package org.crossbearing.cli;

import java.util.concurrent.Callable;
import org.crossbearing.reading.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve", description = "Serves the ledger to browsers, live, until interrupted.")
final class ServeCommand implements Callable<Integer> {
  private final Surroundings around;
  private final ReportReader reading;

  @Mixin private LedgerOption ledger;
  @Mixin private ServeOptions options;

  @SuppressWarnings("UnusedVariable") // picocli alone looks at it
  @Mixin
  private HelpOption help;

  ServeCommand(Surroundings around, ReportReader reading) {
    this.around = around;
    this.reading = reading;
  }

  @Override
  public Integer call() {
    return new Serving(around, reading, new Ending()).run(options.of(ledger.where()));
  }
}
