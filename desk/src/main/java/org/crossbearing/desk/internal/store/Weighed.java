package org.crossbearing.desk.internal.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.Views;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Events for pages. The ledger keeps each as it is; as it was at some time it is weighed again,
 * which for a large event takes a while. So all is done on threads of its own: whoever listens to
 * changes must not wait for it, and who asks for the present does not wait for the past. All who
 * ask for an event share one answer. Not to be asked by who holds a connection of {@link Ledgers}.
 * Thread-safe.
 */
public final class Weighed implements AutoCloseable {
  /** So many events of the past may wait to be weighed. */
  static final int MOST_WAITING = 16;

  /** So many of the present, and so many of the past, are made at once. */
  static final int THREADS = 2;

  private static final int KEPT = 64;

  /** In the place of an entry: the event as it is, whatever its last entry. */
  private static final int PRESENT = -1;

  private final Ledgers ledgers;
  private final Refill refill;
  private final Recent<Key, Event> recent = new Recent<>(KEPT);
  private final Map<Key, CompletableFuture<Event>> underWay = new HashMap<>();
  private final ExecutorService ofPresent = pool("present ", new LinkedBlockingQueue<>());
  private final ExecutorService ofPast;

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

  private record Key(String event, int entry) {}

  private record Mark(int stamp, int change) {}

  public Weighed(Ledgers ledgers, Refill refill) {
    this(ledgers, refill, pool("past ", new ArrayBlockingQueue<>(MOST_WAITING)));
  }

  Weighed(Ledgers ledgers, Refill refill, ExecutorService ofPast) {
    this.ledgers = ledgers;
    this.refill = refill;
    this.ofPast = ofPast;
  }

  private static ExecutorService pool(String name, BlockingQueue<Runnable> waiting) {
    return new ThreadPoolExecutor(
        THREADS,
        THREADS,
        0,
        TimeUnit.SECONDS,
        waiting,
        Thread.ofPlatform().daemon().name("weighing the " + name, 1).factory());
  }

  /**
   * An event as it is, or was.
   *
   * @throws BusyException if too many ask for the past, or nothing is weighed any more
   */
  public Event at(String event, @Nullable Instant asOf) {
    return asOf == null ? present(event) : past(event, asOf);
  }

  private Event present(String event) {
    int stamp = ledgers.ask(ledger -> ledger.views().stamp(event));
    Key key = new Key(event, PRESENT);
    Event known = recent.known(key);
    while (known == null || known.stamp() < stamp) {
      known = join(begin(key, ledger -> present(ledger, event), ofPresent));
    }
    return known;
  }

  /** What is kept is of one entry: a later one, before {@code asOf} too, is asked for by itself. */
  private Event past(String event, Instant asOf) {
    Mark mark = ledgers.ask(ledger -> mark(ledger.views(), asOf));
    Key key = new Key(event, mark.stamp());
    Event known = recent.known(key);
    return known != null
        ? known
        : join(begin(key, ledger -> past(ledger.views(), event, mark), ofPast));
  }

  private CompletableFuture<Event> begin(
      Key key, Function<Ledger, Event> weigh, ExecutorService pool) {
    synchronized (underWay) {
      CompletableFuture<Event> begun = underWay.get(key);
      if (begun == null) {
        try {
          begun = CompletableFuture.supplyAsync(() -> renew(key, weigh), pool);
        } catch (RejectedExecutionException e) {
          throw new BusyException();
        }
        underWay.put(key, begun);
      }
      return begun;
    }
  }

  private Event renew(Key key, Function<Ledger, Event> weigh) {
    try {
      Event weighed = ledgers.ask(weigh);
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

  /** What it is marked with is asked first: what comes meanwhile is told later, not left out. */
  private Event present(Ledger ledger, String event) {
    int change = ledger.views().lastChange(null);
    EventNow now = ledger.views().now(event);
    if (!now.kept()) {
      refill.keep(event, now);
    }
    return new Event(now.told(), now.stamp(), change);
  }

  private static Mark mark(Views views, Instant asOf) {
    int change = views.lastChange(asOf);
    return new Mark(views.entryAt(asOf), change);
  }

  private static Event past(Views views, String event, Mark mark) {
    return new Event(views.told(event, mark.stamp()), mark.stamp(), mark.change());
  }

  /** Who still waits is told that nothing comes. */
  @Override
  public void close() {
    ofPresent.shutdownNow();
    ofPast.shutdownNow();
    List<CompletableFuture<Event>> left;
    synchronized (underWay) {
      left = List.copyOf(underWay.values());
    }
    left.forEach(weighing -> weighing.completeExceptionally(new BusyException()));
  }
}
