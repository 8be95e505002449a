package org.crossbearing.desk.internal.web;

import java.time.Instant;
import java.time.InstantSource;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.desk.internal.store.Refill;
import org.crossbearing.desk.internal.store.Weighed;
import org.jspecify.annotations.Nullable;

/** What all answers are made from. Thread-safe. */
public final class Site implements AutoCloseable {
  private final Settings settings;
  private final Ledgers ledgers;
  private final InstantSource clock;
  private final Refill refill;
  private final Weighed weighed;

  public Site(Settings settings, Ledgers ledgers, InstantSource clock) {
    this.settings = settings;
    this.ledgers = ledgers;
    this.clock = clock;
    refill = new Refill(ledgers, !settings.readOnly());
    weighed = new Weighed(ledgers, refill);
  }

  public Settings settings() {
    return settings;
  }

  public Ledgers ledgers() {
    return ledgers;
  }

  public Instant now() {
    return clock.instant();
  }

  /** An event as it is or was, weighed anew only if something about it has changed. */
  public Weighed.Event event(String event, @Nullable Instant asOf) {
    return weighed.at(event, asOf);
  }

  /** Sees to it that large events are at hand, for so long at most; others follow meanwhile. */
  public void renew(long millis) {
    refill.begin(millis);
  }

  @Override
  public void close() {
    weighed.close();
    refill.close();
  }
}
