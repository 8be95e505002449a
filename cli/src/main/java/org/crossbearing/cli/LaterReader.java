package org.crossbearing.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/** A reader that loads its word lists while other things begin. Thread-safe. */
final class LaterReader implements ReportReader {
  private final CompletableFuture<ReportReader> reader;

  /** Begins to load at once, on another thread. */
  LaterReader(Supplier<ReportReader> loading) {
    this.reader = CompletableFuture.supplyAsync(loading);
  }

  @Override
  public Reading read(Report report) {
    return ready().read(report);
  }

  private ReportReader ready() {
    try {
      return reader.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("the word lists could not be loaded", e.getCause());
    }
  }
}
