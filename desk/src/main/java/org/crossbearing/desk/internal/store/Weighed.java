package org.crossbearing.desk.internal.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Events weighed for pages, on threads of their own: a large event takes a while, and whoever
 * listens to changes must not wait for it. All who ask for an event share one weighing. Not to be
 * asked by who holds a connection of {@link Ledgers}. Thread-safe.
 */
public final class Weighed implements AutoCloseable {
  private static final int KEPT = 48;
  private static final int THREADS = 2;

  private final Ledgers ledgers;
  private final Recent<Key, Event> past = new Recent<>(KEPT);
  private final Recent<String, Event> present = new Recent<>(KEPT);
  private final Map<String, CompletableFuture<Event>> underWay = new HashMap<>();
  private final ExecutorService pool =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().daemon().name("weighing ", 1).factory());

  /**
   * An event as it was weighed.
   *
   * @param stamp differs from that of every other state of the event
   * @param change the last change that the ledger had before it was weighed
   */
  public record Event(EventTold told, int stamp, int change) {
    public Dossier dossier() {
      return told.dossier();
    }
  }

  private record Key(String event, int stamp) {}

  private record Mark(int stamp, int change) {}

  public Weighed(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /** An event as it is, or was. */
  public Event at(String event, @Nullable Instant asOf) {
    Mark mark = ledgers.ask(ledger -> mark(ledger, event, asOf));
    if (asOf != null) {
      return past.get(
          new Key(event, mark.stamp()), key -> ledgers.ask(ledger -> weigh(ledger, event, asOf)));
    }
    Event known = present.known(event);
    while (known == null || known.stamp() < mark.stamp()) {
      known = join(begin(event));
    }
    return known;
  }

  /**
   * An event as it is, or, if weighing takes longer than {@code patience}, as it was shortly
   * before; then what is asked for later will be newer.
   */
  public Event soon(String event, Duration patience) {
    Event known = present.known(event);
    if (known == null) {
      return at(event, null);
    }
    Mark mark = ledgers.ask(ledger -> mark(ledger, event, null));
    if (known.stamp() >= mark.stamp()) {
      return known;
    }
    try {
      return begin(event).get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return known;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return known;
    } catch (java.util.concurrent.ExecutionException e) {
      return at(event, null);
    }
  }

  private CompletableFuture<Event> begin(String event) {
    synchronized (underWay) {
      CompletableFuture<Event> begun = underWay.get(event);
      if (begun == null) {
        begun = CompletableFuture.supplyAsync(() -> renew(event), pool);
        underWay.put(event, begun);
      }
      return begun;
    }
  }

  private Event renew(String event) {
    try {
      Event weighed = ledgers.ask(ledger -> weigh(ledger, event, null));
      present.put(event, weighed);
      return weighed;
    } finally {
      synchronized (underWay) {
        underWay.remove(event);
      }
    }
  }

  private static Event join(CompletableFuture<Event> weighing) {
    try {
      return weighing.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw e;
    }
  }

  private static Mark mark(Ledger ledger, String event, @Nullable Instant asOf) {
    return new Mark(ledger.views().stamp(event, asOf), ledger.views().lastChange(asOf));
  }

  /** What it is marked with is asked first: what comes meanwhile is told later, not left out. */
  private static Event weigh(Ledger ledger, String event, @Nullable Instant asOf) {
    Mark mark = mark(ledger, event, asOf);
    return new Event(ledger.told(event, asOf), mark.stamp(), mark.change());
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
