package org.crossbearing.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Paths through all stations to a dossier. Reports are read side by side; what comes out does not
 * depend on which is done first.
 */
final class Chain {
  private final Function<Report, List<Claim>> reading;
  private final Progress progress;

  Chain(Function<Report, List<Claim>> reading, Progress progress) {
    this.reading = reading;
    this.progress = progress;
  }

  /** A dossier of what could be read; the rest is named on standard error. */
  Dossier read(List<Path> paths) {
    List<Report> reports = new ArrayList<>();
    List<Claim> claims = new ArrayList<>();
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      List<Pending> pending = submit(paths, pool);
      for (Pending one : pending) {
        List<Claim> found = claimsOf(one);
        progress.done(pending.size());
        if (found != null) {
          reports.add(one.report());
          claims.addAll(found);
        }
      }
    }
    progress.end();
    return new Dossier(reports, List.of(), List.of(), claims, List.of(), List.of());
  }

  private record Pending(Report report, Future<List<Claim>> claims) {}

  private List<Pending> submit(List<Path> paths, ExecutorService pool) {
    List<Pending> pending = new ArrayList<>();
    Intake.of(paths)
        .forEach(
            report -> {
              pending.add(new Pending(report, pool.submit(() -> reading.apply(report))));
              progress.found(pending.size());
            },
            problem -> progress.say(problem.message()));
    return pending;
  }

  /** A report that the program stumbles over must not cost the others. */
  private @Nullable List<Claim> claimsOf(Pending pending) {
    try {
      return pending.claims().get();
    } catch (ExecutionException e) {
      progress.say(pending.report().file() + ": an error in the program: " + e.getCause());
      return null;
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted", e);
    }
  }
}
