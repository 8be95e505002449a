package org.crossbearing.bench.desk;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.crossbearing.bench.ledger.NewsMaker;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.reading.ReportReader;

/** Reads reports and adds them to a ledger at an even pace, as a program beside the desk does. */
final class Feeder {
  private final Ledger ledger;
  private final NewsMaker news;
  private final ReportReader reader = ReportReader.english();
  private final int first;
  private final int[] lastChanges;
  private final long[] acknowledged;
  private final Times adding = new Times();
  private int changes;
  private double seconds;

  /**
   * @param first the number of the first report
   */
  Feeder(Ledger ledger, NewsMaker news, int first, int reports) {
    this.ledger = ledger;
    this.news = news;
    this.first = first;
    lastChanges = new int[reports];
    acknowledged = new long[reports];
  }

  /** Adds all, so many a second if it can. */
  void run(double perSecond) {
    long start = System.nanoTime();
    for (int i = 0; i < lastChanges.length; i++) {
      LockSupport.parkNanos(start + (long) (i / perSecond * 1e9) - System.nanoTime());
      var reading = reader.read(news.report(first + i));
      long begun = System.nanoTime();
      Added added = ledger.add(reading);
      acknowledged[i] = System.nanoTime();
      adding.add((acknowledged[i] - begun) / 1e6);
      List<Change> told = added.changes();
      changes += told.size();
      lastChanges[i] = told.getLast().id();
    }
    seconds = (System.nanoTime() - start) / 1e9;
  }

  int[] lastChanges() {
    return lastChanges;
  }

  long[] acknowledged() {
    return acknowledged;
  }

  int changes() {
    return changes;
  }

  /** What adding one took. */
  Times adding() {
    return adding;
  }

  /** How long it took to add all. */
  double seconds() {
    return seconds;
  }

  double perSecond() {
    return lastChanges.length / seconds;
  }
}
