package org.crossbearing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.crossbearing.reconcile.Reconciler;
import org.crossbearing.reconcile.amendment.Amendments;
import org.jspecify.annotations.Nullable;

/**
 * Paths through all stations to a dossier. Reports are read side by side; what comes out does not
 * depend on which is done first.
 */
final class Chain {
  private final ReportReader reading;
  private final Progress progress;
  private final Amendments amendments;

  Chain(ReportReader reading, Progress progress, Amendments amendments) {
    this.reading = reading;
    this.progress = progress;
    this.amendments = amendments;
  }

  /** A dossier of what could be read; the rest is named on standard error. */
  Dossier read(List<Path> paths) {
    Reconciler reconciler = new Reconciler(amendments);
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      List<Pending> pending = submit(paths, pool);
      for (Pending one : pending) {
        Reading found = readingOf(one);
        progress.done(pending.size());
        if (found != null) {
          reconciler.add(found);
        }
      }
    }
    progress.end();
    return reconciler.dossier();
  }

  private record Pending(Report report, Future<Reading> reading) {}

  private List<Pending> submit(List<Path> paths, ExecutorService pool) {
    List<Pending> pending = new ArrayList<>();
    Intake.of(paths)
        .forEach(
            report -> {
              pending.add(new Pending(report, pool.submit(() -> reading.read(report))));
              progress.found(pending.size());
            },
            problem -> progress.say(problem.message()));
    return pending;
  }

  /** A report that the program stumbles over must not cost the others. */
  private @Nullable Reading readingOf(Pending pending) {
    try {
      return pending.reading().get();
    } catch (ExecutionException e) {
      progress.say(pending.report().file() + ": an error in the program: " + e.getCause());
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
