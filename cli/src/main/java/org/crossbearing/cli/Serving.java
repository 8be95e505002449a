package org.crossbearing.cli;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.crossbearing.desk.Desk;
import org.crossbearing.desk.DeskOptions;
import org.crossbearing.reading.ReportReader;

/** Serves until interrupted; what is being answered then is still answered. */
final class Serving {
  private final Surroundings around;
  private final ReportReader reading;

  Serving(Surroundings around, ReportReader reading) {
    this.around = around;
    this.reading = reading;
  }

  /** Returns the exit status, once it has been interrupted. */
  int run(DeskOptions options) {
    CountDownLatch stopped = new CountDownLatch(1);
    Desk desk = Desk.start(options, reading, InstantSource.system(), around.err(), around.debug());
    Thread closing = new Thread(desk::close, "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    around.err().println("The desk is at " + desk.address() + " (end it with Ctrl-C)");
    desk.notes().forEach(around.err()::println);
    try {
      stopped.await();
      return 0;
    } catch (InterruptedException e) {
      Runtime.getRuntime().removeShutdownHook(closing);
      desk.close();
      return 0;
    }
  }
}
