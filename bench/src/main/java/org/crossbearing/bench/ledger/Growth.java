package org.crossbearing.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.LedgerFile;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;

/** Fills a ledger with news, most of it invented, and shows what adding and asking cost. */
public final class Growth {
  private static final int TENTHS = 10;
  private static final String FILL = "; fill one first, with the same command without --ask";

  private final PrintWriter out;
  private final String place;
  private final int invented;
  private final List<Report> given;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> costs = new ArrayList<>();
  private int added;
  private long claims;

  /**
   * @param place the ledger, one that is not there yet
   * @param invented how many reports to invent
   * @param given reports to be added evenly among them
   */
  public Growth(PrintWriter out, String place, int invented, List<Report> given) {
    this.out = out;
    this.place = place;
    this.invented = invented;
    this.given = given;
  }

  /**
   * Adds, asks, and prints a table of it.
   *
   * @throws InvalidRequestException if the ledger has reports already
   */
  public void run() throws IOException, ExecutionException, InterruptedException {
    NewsMaker news = new NewsMaker(1);
    Mix mix = new Mix(news, invented, given);
    try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
      int before = ledger.upkeep().reports().size();
      if (before > 0) {
        throw new InvalidRequestException(
            ledger.place()
                + ": expecting a ledger that is not there yet, found one with "
                + before
                + " reports; name another, or only ask this one with --ask");
      }
      line("| reports | reports/s | add, ms each | add, CPU ms each |");
      line("|---|---|---|---|");
      long start = System.nanoTime();
      fill(ledger, mix);
      double seconds = (System.nanoTime() - start) / 1e9;
      line("");
      line(
          String.format(
              Locale.ROOT,
              "%d reports, %d of them invented, %d claims, %.1f reports/s all included",
              mix.size(),
              invented,
              claims,
              mix.size() / seconds));
      // The first tenth warms up.
      line(
          String.format(
              Locale.ROOT,
              "add, last tenth to second: x%.2f (CPU)",
              costs.getLast() / costs.get(1)));
      line("");
      new Asking(ledger, news).run(out);
      line("");
      size();
    }
  }

  /**
   * Asks a ledger that has been filled before.
   *
   * @throws InvalidRequestException if there is none, or it has no events
   */
  public void ask() throws IOException {
    if (isMissing()) {
      throw new InvalidRequestException(place + ": there is no ledger" + FILL);
    }
    try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
      if (ledger.events(Query.any(1)).isEmpty()) {
        throw new InvalidRequestException(ledger.place() + ": has no events" + FILL);
      }
      new Asking(ledger, new NewsMaker(1)).run(out);
    }
  }

  /** What a server has is known only when it has been asked. */
  private boolean isMissing() throws IOException {
    Optional<Path> file = LedgerFile.of(place);
    return file.isPresent() && (!Files.exists(file.get()) || Files.size(file.get()) == 0);
  }

  private void fill(Ledger ledger, Mix mix) throws ExecutionException, InterruptedException {
    try (ReadAhead stream = new ReadAhead(mix::report, 0, mix.size())) {
      for (int tenth = 1; tenth <= TENTHS; tenth++) {
        int until = (int) ((long) mix.size() * tenth / TENTHS);
        addUntil(until, ledger, stream);
      }
    }
  }

  private void addUntil(int until, Ledger ledger, ReadAhead stream)
      throws ExecutionException, InterruptedException {
    int count = until - added;
    long wall = System.nanoTime();
    long adding = 0;
    long cpu = 0;
    while (added < until) {
      List<Reading> readings = new ArrayList<>();
      for (; added < until && readings.size() < Ledger.TOGETHER; added++) {
        Reading reading = stream.next();
        claims += reading.claims().size();
        readings.add(reading);
      }
      long start = System.nanoTime();
      long cpuStart = threads.getCurrentThreadCpuTime();
      ledger.add(readings);
      cpu += threads.getCurrentThreadCpuTime() - cpuStart;
      adding += System.nanoTime() - start;
    }
    costs.add(cpu / 1e6 / count);
    double each = adding / 1e6 / count;
    double rate = count / ((System.nanoTime() - wall) / 1e9);
    line(
        String.format(
            Locale.ROOT, "| %d | %.1f | %.2f | %.2f |", until, rate, each, costs.getLast()));
  }

  private void size() throws IOException {
    Optional<Path> file = LedgerFile.of(place);
    if (file.isPresent() && Files.isRegularFile(file.get())) {
      long bytes = Files.size(file.get());
      line(
          String.format(
              Locale.ROOT, "%.1f MB, %.0f bytes a claim", bytes / 1e6, (double) bytes / claims));
    }
  }

  private void line(String text) {
    out.println(text);
    out.flush();
  }
}
