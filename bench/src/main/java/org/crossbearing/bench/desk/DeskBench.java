package org.crossbearing.bench.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.crossbearing.bench.ledger.NewsMaker;
import org.crossbearing.bench.ledger.ReadAhead;
import org.crossbearing.bench.ledger.Scratch;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Shown;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;

/** Serves a large ledger from a process of its own and measures what users of it notice. */
public final class DeskBench {
  private final Table table;
  private final String place;
  private final Plan plan;
  private final NewsMaker news = new NewsMaker(1);
  private final ReportReader reader = ReportReader.english();
  private final int big;
  private int next;

  /**
   * @param place a ledger with invented news, or one that is not there yet; reports are added
   */
  public DeskBench(PrintWriter out, String place, Plan plan) throws IOException {
    table = new Table(out);
    this.place = place;
    this.plan = plan;
    big = NewsMaker.eventOf(plan.reports());
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
      Scratch.delete(state);
    }
  }

  /** Fills the ledger; returns the event that many reports tell of. */
  private String prepare(Ledger ledger) throws ExecutionException, InterruptedException {
    fill(ledger);
    Added last = ledger.add(reader.read(news.report(plan.reports(), big)));
    for (int i = 1; i < plan.inEvent(); i++) {
      last = ledger.add(reader.read(news.report(plan.reports() + i, big)));
    }
    next = ledger.upkeep().reports().size();
    return ledger.views().report(last.report(), null).orElseThrow().standings().values().stream()
        .map(Shown.Standing::event)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private void fill(Ledger ledger) throws ExecutionException, InterruptedException {
    int added = ledger.upkeep().reports().size();
    try (ReadAhead stream = new ReadAhead(news::report, added, plan.reports())) {
      while (added < plan.reports()) {
        List<Reading> readings = new ArrayList<>();
        for (; added < plan.reports() && readings.size() < Ledger.TOGETHER; added++) {
          readings.add(stream.next());
        }
        ledger.add(readings);
      }
    }
  }

  /** Adds another report of the event that many tell of. */
  private void addToBig(Ledger ledger) {
    ledger.add(reader.read(news.report(next, big)));
    next++;
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    if (!Files.exists(file)) {
      return "unknown";
    }
    String averages = Files.readString(file);
    return averages.substring(0, averages.indexOf(' '));
  }
}
