package org.crossbearing.cli;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.crossbearing.desk.Desk;
import org.crossbearing.desk.DeskException;
import org.crossbearing.desk.DeskOptions;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.reading.ReportReader;

/** Serves until interrupted; what is being answered then is still answered. */
final class Serving {
  private final Surroundings around;
  private final ReportReader reading;
  private final Ending ending;

  /**
   * @param ending when the desk is closed, before what it stands on is taken away
   */
  Serving(Surroundings around, ReportReader reading, Ending ending) {
    this.around = around;
    this.reading = reading;
    this.ending = ending;
  }

  /** Returns the exit status, once it has been interrupted or could not begin. */
  int run(DeskOptions options) {
    try {
      Desk desk =
          Desk.start(options, reading, InstantSource.system(), around.err(), around.debug());
      ending.then(desk::close);
      around.err().println("The desk is at " + desk.address() + " (end it with Ctrl-C)");
      desk.notes().forEach(around.err()::println);
      new CountDownLatch(1).await();
      return 0;
    } catch (LedgerException e) {
      return Main.refused(around, e);
    } catch (DeskException e) {
      around.err().println("crossbearing: " + TextOutput.printable(String.valueOf(e.getMessage())));
      return Main.NOT_WRITTEN;
    } catch (InterruptedException e) {
      return 0;
    } finally {
      ending.now();
    }
  }
}
