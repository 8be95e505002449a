package org.crossbearing.bench.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/** Reports by their numbers in order, some of them read ahead on all cores. Not thread-safe. */
public final class ReadAhead implements AutoCloseable {
  private static final int AHEAD = 64;

  private final ReportReader reader = ReportReader.english();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Deque<Future<Reading>> ahead = new ArrayDeque<>();
  private final IntFunction<Report> reports;
  private final int until;
  private int begun;

  /**
   * @param reports gives the report of a number, on any thread
   * @param from the number of the first report
   * @param until the number after the last one
   */
  public ReadAhead(IntFunction<Report> reports, int from, int until) {
    this.reports = reports;
    this.until = until;
    begun = from;
  }

  /** The next report, read. */
  public Reading next() throws ExecutionException, InterruptedException {
    for (; begun < until && ahead.size() < AHEAD; begun++) {
      int number = begun;
      ahead.add(pool.submit(() -> reader.read(reports.apply(number))));
    }
    return ahead.removeFirst().get();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
