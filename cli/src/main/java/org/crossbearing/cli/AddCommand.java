package org.crossbearing.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossbearing.export.text.TextOutput;
import org.crossbearing.intake.Intake;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Takes reports into the ledger and shows what they change.")
final class AddCommand extends LedgerCommand {
  /** So many are read ahead of those that are kept together. */
  private static final int AHEAD = 48;

  private final ReportReader reading;
  private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
  private int failed;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files or folders, as for read. A report that is there already stays as it is.")
  private List<Path> paths;

  AddCommand(Surroundings around, ReportReader reading) {
    super(around);
    this.reading = reading;
  }

  @Override
  int run(Ledger open, Screen screen) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      Deque<Pending> pending = new ArrayDeque<>();
      Intake.of(paths)
          .forEach(
              report -> {
                pending.add(new Pending(report, pool.submit(() -> reading.read(report))));
                if (pending.size() > AHEAD) {
                  keep(pending, open, screen);
                }
              },
              problem -> say(problem.message()));
      while (!pending.isEmpty()) {
        keep(pending, open, screen);
      }
    }
    return summary(screen);
  }

  private record Pending(Report report, Future<Reading> reading) {}

  private void say(String message) {
    failed++;
    around().err().println(TextOutput.printable(message));
  }

  /** A report that the program stumbles over must not cost the others. */
  private void keep(Deque<Pending> pending, Ledger open, Screen screen) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < Ledger.TOGETHER && !pending.isEmpty(); i++) {
      Pending next = pending.removeFirst();
      try {
        readings.add(next.reading().get());
      } catch (ExecutionException e) {
        fail(next.report(), e.getCause());
      } catch (InterruptedException e) {
        throw new IllegalStateException("interrupted", e);
      }
    }
    keep(readings, open, screen);
  }

  private void keep(List<Reading> readings, Ledger open, Screen screen) {
    List<Added> added;
    try {
      added = open.add(readings);
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      if (readings.size() == 1) {
        fail(readings.getFirst().report(), e);
      } else {
        readings.forEach(reading -> keep(List.of(reading), open, screen));
      }
      return;
    }
    show(readings, added, screen);
  }

  private void fail(Report report, @Nullable Throwable cause) {
    say(report.file() + ": an error in the program: " + cause);
  }

  private void show(List<Reading> readings, List<Added> added, Screen screen) {
    try {
      for (int i = 0; i < added.size(); i++) {
        show(readings.get(i).report(), added.get(i), screen);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void show(Report report, Added added, Screen screen) throws IOException {
    counts.merge(added.outcome(), 1, Integer::sum);
    if (added.outcome() == Outcome.SAME) {
      return;
    }
    screen.line(added.report() + "  " + report.file() + ": " + word(added.outcome()));
    for (Change change : added.changes()) {
      if (!change.kind().equals("report")) {
        ChangeLines.print(change, screen);
      }
    }
    screen.flush();
  }

  private static String word(Outcome outcome) {
    return switch (outcome) {
      case NEW -> "new";
      case SAME -> "known";
      case CHANGED -> "a new version";
      case EDITED -> "a new version that claims the same";
    };
  }

  private int summary(Screen screen) throws IOException {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    StringBuilder line = new StringBuilder(all + (all == 1 ? " report" : " reports"));
    counts.forEach(
        (outcome, count) ->
            line.append(", ")
                .append(count)
                .append(' ')
                .append(outcome == Outcome.NEW ? "new" : word(outcome)));
    screen.line(line + (failed == 0 ? "" : "; " + failed + " could not be read"));
    return all == 0 ? Main.NOTHING_READ : 0;
  }
}
