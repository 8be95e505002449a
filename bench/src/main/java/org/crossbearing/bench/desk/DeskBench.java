package org.crossbearing.bench.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.crossbearing.bench.ledger.NewsMaker;
import org.crossbearing.bench.ledger.ReadAhead;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;

/** Serves a large ledger from a process of its own and measures what users of it notice. */
public final class DeskBench {
  private final Table table;
  private final String place;
  private final Plan plan;
  private final NewsMaker news = new NewsMaker(1);
  private final ReportReader reader = ReportReader.english();
  private int next;
  private int big;

  /**
   * @param place a ledger with invented news, or one that is not there yet; reports are added
   */
  public DeskBench(PrintWriter out, String place, Plan plan) throws IOException {
    table = new Table(out);
    this.place = place;
    this.plan = plan;
  }

  /** Measures and prints. */
  public void run() throws IOException, ExecutionException, InterruptedException {
    Path state = Files.createTempDirectory("desk");
    try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
      String event = prepare(ledger);
      int reports = ledger.event(event, null).reports().size();
      table.begin(
          "%d reports, %d of them of one event; load of the machine %s"
              .formatted(next, reports, load()));
      if (plan.has(Plan.What.PAGES)) {
        new Pages(table, place, state, plan, event).run(() -> addToBig(ledger));
      }
      if (plan.has(Plan.What.LOAD)) {
        new Load(table, place, state, plan, event).run(ledger, news, next);
      }
    } finally {
      delete(state);
    }
  }

  /** Fills the ledger; returns the event that many reports tell of. */
  private String prepare(Ledger ledger) throws ExecutionException, InterruptedException {
    next = ledger.reports().size();
    try (ReadAhead stream = new ReadAhead(news, next, plan.reports())) {
      while (next < plan.reports()) {
        int together = Math.min(Ledger.TOGETHER, plan.reports() - next);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < together; i++) {
          readings.add(stream.next());
        }
        ledger.add(readings);
        next += together;
      }
    }
    big = NewsMaker.eventOf(next);
    Map<String, Integer> told = new TreeMap<>();
    for (int i = 0; i < plan.inEvent(); i++) {
      addToBig(ledger).changes().stream()
          .map(Change::event)
          .filter(Objects::nonNull)
          .forEach(event -> told.merge(String.valueOf(event), 1, Integer::sum));
    }
    return told.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .orElseThrow()
        .getKey();
  }

  private Added addToBig(Ledger ledger) {
    Reading reading = reader.read(news.report(next, big));
    next++;
    return ledger.add(reading);
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.exists(file) ? Files.readString(file).split(" ")[0] : "unknown";
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
