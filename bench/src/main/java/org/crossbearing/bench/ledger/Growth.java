package org.crossbearing.bench.ledger;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.jspecify.annotations.Nullable;

/** Fills a ledger with invented news and shows what adding and asking cost as it grows. */
public final class Growth {
  private static final int TENTHS = 10;
  private static final int QUESTIONS = 400;

  private final PrintWriter out;
  private final String place;
  private final int reports;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final List<Double> costs = new ArrayList<>();
  private int added;
  private long claims;

  /**
   * @param place the ledger, one that is not there yet
   * @param reports how many to add
   */
  public Growth(PrintWriter out, String place, int reports) {
    this.out = out;
    this.place = place;
    this.reports = reports;
  }

  /** Adds, asks, and prints a table of it. */
  public void run() throws IOException, ExecutionException, InterruptedException {
    NewsMaker news = new NewsMaker(1);
    try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
      line("| reports | reports/s | add, ms each | add, CPU ms each |");
      line("|---|---|---|---|");
      long start = System.nanoTime();
      fill(ledger, news);
      double seconds = (System.nanoTime() - start) / 1e9;
      line("");
      line(
          String.format(
              Locale.ROOT,
              "%d reports, %d claims, %.1f reports/s all included",
              reports,
              claims,
              reports / seconds));
      // The first tenth warms up.
      line(
          String.format(
              Locale.ROOT,
              "add, last tenth to second: x%.2f (CPU)",
              costs.getLast() / costs.get(1)));
      ask(ledger, news);
      size(ledger.place());
    }
  }

  private void fill(Ledger ledger, NewsMaker news) throws ExecutionException, InterruptedException {
    try (ReadAhead stream = new ReadAhead(news, 0, reports)) {
      for (int tenth = 1; tenth <= TENTHS; tenth++) {
        int until = (int) ((long) reports * tenth / TENTHS);
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

  private void ask(Ledger ledger, NewsMaker news) {
    Random random = new Random(2);
    List<EventLine> events = ledger.events(Query.any(1000));
    double[] times = new double[QUESTIONS];
    for (int warm = 0; warm < 2; warm++) {
      for (int i = 0; i < QUESTIONS; i++) {
        long start = System.nanoTime();
        ask(ledger, news, events, random, i);
        times[i] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(times);
    line(
        String.format(
            Locale.ROOT,
            "%d questions: median %.1f ms, 95th percentile %.1f ms, slowest %.1f ms",
            QUESTIONS,
            times[QUESTIONS / 2],
            times[QUESTIONS * 95 / 100],
            times[QUESTIONS - 1]));
  }

  private static void ask(
      Ledger ledger, NewsMaker news, List<EventLine> events, Random random, int number) {
    String town = news.towns().get(random.nextInt(news.towns().size()));
    String person = news.families().get(random.nextInt(news.families().size()));
    switch (number % 8) {
      case 0 -> ledger.event(events.get(random.nextInt(events.size())).id(), null);
      case 1 -> ledger.search(query("killed", null, null, null));
      case 2 -> ledger.search(query("houses damaged", town, null, null));
      case 3 -> ledger.search(query(null, null, person, null));
      case 4 -> ledger.search(query(null, town, null, "disputed"));
      case 5 -> ledger.outlets(null, null);
      case 6 -> ledger.events(query(null, null, null, "disputed"));
      default -> ledger.events(query(null, town, null, null));
    }
  }

  private static Query query(
      @Nullable String words,
      @Nullable String place,
      @Nullable String speaker,
      @Nullable String status) {
    return new Query(words, place, null, null, null, speaker, null, status, null, 30);
  }

  private void size(String file) throws IOException {
    Path path = Path.of(file);
    if (Files.isRegularFile(path)) {
      long bytes = Files.size(path);
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
