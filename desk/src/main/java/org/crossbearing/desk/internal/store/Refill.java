package org.crossbearing.desk.internal.store;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.LedgerException;

/**
 * Lets the ledger keep events that it has not at hand, as after an upgrade of the program: those
 * that people ask for, and the large ones before anybody does. Thread-safe.
 */
public final class Refill implements AutoCloseable {
  /** An event of so many reports takes so long that nobody should wait for it. */
  static final int LARGE = 100;

  /** One of fewer is weighed while it is asked for, and nobody notices. */
  static final int LEAST = 20;

  /** So many of them at most; what is left is weighed when it is asked for. */
  private static final int MOST = 1000;

  /** So many that people asked for may wait to be kept; each is held whole meanwhile. */
  private static final int MOST_WAITING = 16;

  private static final long PATIENCE_SECONDS = 20;

  private final Ledgers ledgers;
  private final boolean writes;
  private final Semaphore places = new Semaphore(MOST_WAITING);
  private final Queue<String> lacking = new ConcurrentLinkedQueue<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("renewing events").factory());

  /**
   * @param writes whether anything may be kept
   */
  public Refill(Ledgers ledgers, boolean writes) {
    this.ledgers = ledgers;
    this.writes = writes;
  }

  /** Keeps an event that has just been weighed, some time later, unless too many wait already. */
  void keep(String event, EventNow weighed) {
    if (writes && places.tryAcquire()) {
      later(
          () -> {
            places.release();
            put(event, weighed);
          });
    }
  }

  private void later(Runnable task) {
    try {
      worker.execute(task);
    } catch (RejectedExecutionException e) {
      // The desk is being stopped; who asks next weighs it again.
    }
  }

  /** Weighs the large events that are not at hand, for so long at most, and goes on with others. */
  public void begin(long millis) {
    if (!writes) {
      return;
    }
    long begun = System.nanoTime();
    for (String event : unkept(LARGE)) {
      if (System.nanoTime() - begun < TimeUnit.MILLISECONDS.toNanos(millis)) {
        weigh(event);
      }
    }
    later(
        () -> {
          lacking.addAll(unkept(LEAST));
          weighNext();
        });
  }

  private List<String> unkept(int least) {
    try {
      return ledgers.ask(ledger -> ledger.upkeep().unkept(least, MOST));
    } catch (LedgerException e) {
      return List.of(); // Whoever asks next is told.
    }
  }

  /**
   * Weighs one event; what people asked for meanwhile comes before the next. As long as it took,
   * others have the processor.
   */
  private void weighNext() {
    String event = lacking.poll();
    if (event != null) {
      long begun = System.nanoTime();
      weigh(event);
      pause(System.nanoTime() - begun);
      later(this::weighNext);
    }
  }

  private void weigh(String event) {
    attempt(
        () -> {
          EventNow now = ledgers.ask(ledger -> ledger.views().now(event));
          if (!now.kept()) {
            put(event, now);
          }
        });
  }

  private void put(String event, EventNow weighed) {
    attempt(() -> ledgers.change(ledger -> ledger.upkeep().keep(event, weighed)));
  }

  /**
   * What fails here, the database refusing or the program failing at an event, is left: nobody has
   * asked for it yet, and whoever does has the event weighed again and is told of what fails then.
   * The events after it, and the desk that is starting, must not suffer for it.
   */
  private static void attempt(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      // Told by whoever asks for the event.
    }
  }

  private static void pause(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends what is being kept. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
