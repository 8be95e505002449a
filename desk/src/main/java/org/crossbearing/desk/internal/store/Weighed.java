package org.crossbearing.desk.internal.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Events for pages. The ledger keeps each as it is; as it was at some time it is weighed again,
 * which for a large event takes a while. So all is done on threads of its own: whoever listens to
 * changes must not wait for it. All who ask for an event share one answer. Not to be asked by who
 * holds a connection of {@link Ledgers}. Thread-safe.
 */
public final class Weighed implements AutoCloseable {
  private static final int KEPT = 64;
  private static final int THREADS = 2;

  /** In the place of a stamp: the event as it is, whatever its stamp. */
  private static final int PRESENT = -1;

  private final Ledgers ledgers;
  private final Recent<Key, Event> recent = new Recent<>(KEPT);
  private final Map<Key, CompletableFuture<Event>> underWay = new HashMap<>();
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
    Key key = new Key(event, asOf == null ? PRESENT : mark.stamp());
    Event known = recent.known(key);
    while (known == null || known.stamp() < mark.stamp()) {
      known = join(begin(key, asOf));
    }
    return known;
  }

  private CompletableFuture<Event> begin(Key key, @Nullable Instant asOf) {
    synchronized (underWay) {
      CompletableFuture<Event> begun = underWay.get(key);
      if (begun == null) {
        begun = CompletableFuture.supplyAsync(() -> renew(key, asOf), pool);
        underWay.put(key, begun);
      }
      return begun;
    }
  }

  private Event renew(Key key, @Nullable Instant asOf) {
    try {
      Event weighed = ledgers.ask(ledger -> weigh(ledger, key.event(), asOf));
      recent.put(key, weighed);
      return weighed;
    } finally {
      synchronized (underWay) {
        underWay.remove(key);
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
