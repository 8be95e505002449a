package org.crossbearing.bench.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.crossbearing.bench.ledger.NewsMaker;
import org.crossbearing.ledger.Ledger;

/** Many listen, some of them stall, some read pages, and reports arrive. */
final class Load {
  private static final double TOLD_GOAL = 500;
  private static final double FRONT_GOAL = 100;
  private static final int PATIENCE_SECONDS = 60;

  private final Table table;
  private final String ledger;
  private final Path state;
  private final Plan plan;
  private final String event;
  private double cpu;
  private final Times front = new Times();
  private final Times events = new Times();
  private double mostHeap;
  private double mostResident;

  Load(Table table, String ledger, Path state, Plan plan, String event) {
    this.table = table;
    this.ledger = ledger;
    this.state = state;
    this.plan = plan;
    this.event = event;
  }

  /**
   * @param first the number of the first report that arrives
   */
  void run(Ledger open, NewsMaker news, int first) throws IOException, InterruptedException {
    int last = open.views().lastChange(null);
    Arrivals arrivals = new Arrivals();
    Feeder feeder = new Feeder(open, news, first, plan.rate() * plan.seconds());
    try (ServedDesk desk = ServedDesk.start(ledger, state, plan.heap());
        Listeners listeners = new Listeners(desk.address(), last, arrivals)) {
      listeners.connect(plan.listeners(), plan.stalled());
      await(() -> listeners.begun() == plan.listeners());
      table.value(
          "listening before it begins",
          listeners.begun() + " of " + plan.listeners(),
          "all",
          listeners.begun() == plan.listeners());
      sample(desk);
      feed(desk, feeder);
      int lastChange = feeder.lastChanges()[feeder.lastChanges().length - 1];
      await(() -> listeners.complete(lastChange) == plan.listeners());
      tell(feeder, listeners, arrivals, lastChange);
      memory(desk);
      stalled(desk);
    }
  }

  /** Lets reports arrive while somebody reads pages. */
  private void feed(ServedDesk desk, Feeder feeder) throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    Thread reading = Thread.ofPlatform().start(() -> read(desk, over));
    double before = desk.processorSeconds();
    feeder.run(plan.rate());
    cpu = (desk.processorSeconds() - before) / feeder.seconds();
    over.set(true);
    reading.join();
  }

  private void read(ServedDesk desk, AtomicBoolean over) {
    PageTimer timer = new PageTimer(desk.address());
    try {
      while (!over.get()) {
        front.add(timer.get("/").first());
        events.add(timer.get("/events/" + event).whole());
        sample(desk);
        Thread.sleep(500);
      }
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sample(ServedDesk desk) throws IOException, InterruptedException {
    mostHeap = Math.max(mostHeap, desk.heapMegabytes());
    mostResident = Math.max(mostResident, desk.residentMegabytes());
  }

  private void tell(Feeder feeder, Listeners listeners, Arrivals arrivals, int lastChange) {
    int reports = feeder.acknowledged().length;
    table.value(
        "reports that arrived",
        String.format(Locale.ROOT, "%d, %.1f a second", reports, feeder.perSecond()),
        plan.rate() + " a second",
        feeder.perSecond() > 0.98 * plan.rate());
    int complete = listeners.complete(lastChange);
    table.value(
        "listeners who got each of %d changes once".formatted(feeder.changes()),
        complete + " of " + plan.listeners(),
        "all",
        complete == plan.listeners());
    Times told = arrivals.delays(feeder.lastChanges(), feeder.acknowledged());
    table.times("from acknowledged to told, each report to each listener", told, 0.99, TOLD_GOAL);
    table.value(
        "processor time of the desk meanwhile", String.format(Locale.ROOT, "%.2f cores", cpu));
    table.times("adding a report meanwhile", feeder.adding());
    table.times("front page meanwhile: first byte", front, 0.95, FRONT_GOAL);
    table.times("event page meanwhile: whole", events);
  }

  private void memory(ServedDesk desk) throws IOException, InterruptedException {
    sample(desk);
    table.value(
        "memory of the desk at most: heap in use, all",
        String.format(Locale.ROOT, "%.0f MB, %.0f MB", mostHeap, mostResident),
        "heap ≤ %d MB".formatted(plan.heap()),
        mostHeap <= plan.heap());
  }

  /** A listener that reads nothing is let go of, sooner or later. */
  private void stalled(ServedDesk desk) throws IOException, InterruptedException {
    await(() -> desk.listeners() <= plan.listeners());
    int left = desk.listeners() - plan.listeners();
    table.value(
        "stalled listeners that are let go",
        plan.stalled() - left + " of " + plan.stalled(),
        "all",
        left == 0);
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds() throws IOException, InterruptedException;
  }

  private static void await(Condition condition) throws IOException, InterruptedException {
    long until = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000L;
    while (!condition.holds() && System.nanoTime() < until) {
      Thread.sleep(50);
    }
  }
}
