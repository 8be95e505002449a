package org.crossbearing.bench.desk;

import java.io.IOException;
import java.nio.file.Path;

/** How quickly pages come: of a desk just started, again, and after a change. */
final class Pages {
  private static final int STARTS = 5;
  private static final int AGAIN = 100;
  private static final int CHANGED = 20;
  private static final double FRONT_GOAL = 100;
  private static final double EVENT_GOAL = 300;
  private static final int KILOBYTES_GOAL = 150;

  private final Table table;
  private final String ledger;
  private final Path state;
  private final Plan plan;
  private final String event;

  Pages(Table table, String ledger, Path state, Plan plan, String event) {
    this.table = table;
    this.ledger = ledger;
    this.state = state;
    this.plan = plan;
    this.event = event;
  }

  /**
   * @param change adds a report of the event
   */
  void run(Runnable change) throws IOException {
    cold();
    try (ServedDesk desk = ServedDesk.start(ledger, state, plan.heap())) {
      PageTimer timer = new PageTimer(desk.address());
      again(timer);
      changed(timer, change);
      int bytes = timer.withAllItLoads("/");
      table.value(
          "front page with all it loads, over the wire",
          "%d KB".formatted(bytes / 1000),
          "≤ %d KB".formatted(KILOBYTES_GOAL),
          bytes <= KILOBYTES_GOAL * 1000);
      table.value(
          "event page alone, over the wire",
          "%d KB".formatted(timer.get("/events/" + event).bytes() / 1000));
    }
  }

  private void cold() throws IOException {
    Times starts = new Times();
    Times front = new Times();
    Times events = new Times();
    for (int i = 0; i < STARTS; i++) {
      long begun = System.nanoTime();
      try (ServedDesk desk = ServedDesk.start(ledger, state, plan.heap())) {
        starts.add((System.nanoTime() - begun) / 1e6);
        PageTimer timer = new PageTimer(desk.address());
        front.add(timer.get("/").first());
        events.add(timer.get("/events/" + event).whole());
      }
    }
    table.times("desk started", starts);
    table.times(
        "front page, first request after the desk said where it is: first byte",
        front,
        1,
        FRONT_GOAL);
    table.times("event page, first request after that: whole", events, 1, EVENT_GOAL);
  }

  private void again(PageTimer timer) {
    Times front = new Times();
    Times events = new Times();
    for (int i = 0; i < AGAIN; i++) {
      front.add(timer.get("/").first());
      events.add(timer.get("/events/" + event).whole());
    }
    table.times("front page, again: first byte", front, 0.95, FRONT_GOAL);
    table.times("event page, again: whole", events, 0.95, EVENT_GOAL);
  }

  private void changed(PageTimer timer, Runnable change) {
    Times front = new Times();
    Times events = new Times();
    for (int i = 0; i < CHANGED; i++) {
      change.run();
      front.add(timer.get("/").first());
      events.add(timer.get("/events/" + event).whole());
    }
    table.times("front page, after a change: first byte", front, 0.95, FRONT_GOAL);
    table.times("event page, after a change of it: whole", events, 0.95, EVENT_GOAL);
  }
}
