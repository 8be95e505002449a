package org.crossbearing.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.crossbearing.reconcile.Reconciler;
import org.jspecify.annotations.Nullable;

/** The program under test: reads reports on all cores and puts dossiers together. */
public final class Lab implements AutoCloseable {
  private final ReportReader reader;
  private final ExecutorService pool =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  /** A lab with its own threads. */
  public Lab(ReportReader reader) {
    this.reader = reader;
  }

  /** A report of a corpus. */
  public static Report report(String id, String file, @Nullable Published published, String text) {
    return new Report(id, file, null, null, published, List.of(), null, "en", text, false);
  }

  /** Reads all, in order. */
  public List<Reading> read(List<Report> reports) {
    List<Future<Reading>> pending = new ArrayList<>();
    for (Report report : reports) {
      pending.add(pool.submit(() -> reader.read(report)));
    }
    List<Reading> readings = new ArrayList<>();
    for (Future<Reading> one : pending) {
      readings.add(of(one));
    }
    return readings;
  }

  /** Reads one. */
  public Reading read(Report report) {
    return reader.read(report);
  }

  private static Reading of(Future<Reading> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("reading failed", e);
    }
  }

  /** One dossier of all. */
  public static Dossier dossier(List<Reading> readings) {
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    return reconciler.dossier();
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
