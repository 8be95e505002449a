package org.crossbearing.bench.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;

/** Invented reports in order, some of them read ahead on all cores. Not thread-safe. */
public final class ReadAhead implements AutoCloseable {
  private static final int AHEAD = 64;

  private final ReportReader reader = ReportReader.english();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  private final Deque<Future<Reading>> ahead = new ArrayDeque<>();
  private final NewsMaker news;
  private final int until;
  private int begun;

  /**
   * @param from the number of the first report
   * @param until the number after the last one
   */
  public ReadAhead(NewsMaker news, int from, int until) {
    this.news = news;
    this.until = until;
    begun = from;
  }

  /** The next report, read. */
  public Reading next() throws ExecutionException, InterruptedException {
    for (; begun < until && ahead.size() < AHEAD; begun++) {
      int number = begun;
      ahead.add(pool.submit(() -> reader.read(news.report(number))));
    }
    return ahead.removeFirst().get();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
