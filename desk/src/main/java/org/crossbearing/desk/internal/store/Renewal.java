package org.crossbearing.desk.internal.store;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.LedgerException;

/**
 * Lets the ledger keep events that it has not at hand, as after an upgrade of the program: those
 * that people ask for, and the large ones before anybody does. Thread-safe.
 */
public final class Renewal implements AutoCloseable {
  /** An event of so many reports takes so long that nobody should wait for it. */
  static final int LARGE = 100;

  /** One of fewer is weighed while it is asked for, and nobody notices. */
  static final int LEAST = 20;

  /** So many of them at most; what is left is weighed when it is asked for. */
  private static final int MOST = 1000;

  private static final long PATIENCE_SECONDS = 20;

  private final Ledgers ledgers;
  private final boolean writes;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("renewing events").factory());

  /**
   * @param writes whether anything may be kept
   */
  public Renewal(Ledgers ledgers, boolean writes) {
    this.ledgers = ledgers;
    this.writes = writes;
  }

  /** Keeps an event that has just been weighed, some time later. */
  void keep(String event, EventNow weighed) {
    if (writes) {
      try {
        worker.execute(() -> put(event, weighed));
      } catch (RejectedExecutionException e) {
        // The desk is being stopped; who asks next weighs it again.
      }
    }
  }

  /** Weighs the large events that are not at hand, for so long at most, and goes on with others. */
  public void begin(long millis) {
    if (!writes) {
      return;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    for (String event : unkept(LARGE)) {
      if (System.nanoTime() < end) {
        weigh(event);
      }
    }
    worker.execute(() -> unkept(LEAST).forEach(this::weighInTurn));
  }

  private List<String> unkept(int least) {
    try {
      return ledgers.ask(ledger -> ledger.upkeep().unkept(least, MOST));
    } catch (LedgerException e) {
      return List.of(); // Whoever asks next is told.
    }
  }

  /** As long as it took, others have the processor. */
  private void weighInTurn(String event) {
    long begun = System.nanoTime();
    if (!worker.isShutdown()) {
      weigh(event);
      pause(System.nanoTime() - begun);
    }
  }

  /** What cannot be weighed is told to who asks for it. */
  private void weigh(String event) {
    try {
      EventNow now = ledgers.ask(ledger -> ledger.views().now(event));
      if (!now.kept()) {
        put(event, now);
      }
    } catch (RuntimeException e) {
      // As above.
    }
  }

  /** What cannot be kept is weighed again. */
  private void put(String event, EventNow weighed) {
    try {
      ledgers.ask(ledger -> ledger.upkeep().keep(event, weighed));
    } catch (LedgerException e) {
      // As above.
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
