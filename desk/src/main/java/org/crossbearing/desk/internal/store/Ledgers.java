package org.crossbearing.desk.internal.store;

import java.time.InstantSource;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.answer.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * One ledger for many requests: some connections that read, one that writes. A connection that
 * failed is not used again. Thread-safe.
 */
public final class Ledgers implements AutoCloseable {
  private final String where;
  private final InstantSource clock;
  private final Semaphore turns;
  private final ConcurrentLinkedDeque<Ledger> idle = new ConcurrentLinkedDeque<>();
  private final ReentrantLock writing = new ReentrantLock(true);
  private @Nullable Ledger writer;

  /**
   * @param where as {@link Ledger#open} takes it
   * @param readers so many read at once
   */
  public Ledgers(String where, InstantSource clock, int readers) {
    this.where = where;
    this.clock = clock;
    turns = new Semaphore(readers, true);
    idle.add(open());
  }

  /** Asks the ledger. */
  public <T> T ask(Function<Ledger, T> question) {
    turns.acquireUninterruptibly();
    try {
      Ledger free = idle.pollFirst();
      Ledger ledger = free == null ? open() : free;
      boolean usable = false;
      try {
        T answer = question.apply(ledger);
        usable = true;
        return answer;
      } catch (LedgerException e) {
        usable = e instanceof InvalidRequestException;
        throw e;
      } catch (RuntimeException e) {
        // Not of the database: what it was asked has been answered or rolled back.
        usable = true;
        throw e;
      } finally {
        giveBack(ledger, usable);
      }
    } finally {
      turns.release();
    }
  }

  private void giveBack(Ledger ledger, boolean usable) {
    if (usable) {
      idle.addFirst(ledger);
    } else {
      closeQuietly(ledger);
    }
  }

  /** Changes the ledger; those who change it take turns. */
  public <T> T change(Function<Ledger, T> work) {
    writing.lock();
    try {
      Ledger ledger = writer == null ? open() : writer;
      writer = null;
      boolean usable = false;
      try {
        T done = work.apply(ledger);
        usable = true;
        return done;
      } catch (LedgerException e) {
        usable = e instanceof InvalidRequestException;
        throw e;
      } finally {
        if (usable) {
          writer = ledger;
        } else {
          closeQuietly(ledger);
        }
      }
    } finally {
      writing.unlock();
    }
  }

  private Ledger open() {
    return Ledger.open(where, clock);
  }

  private static void closeQuietly(Ledger ledger) {
    try {
      ledger.close();
    } catch (LedgerException e) {
      // It failed before; what led here is told.
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (writer != null) {
        closeQuietly(writer);
        writer = null;
      }
    } finally {
      writing.unlock();
    }
    for (Ledger ledger = idle.poll(); ledger != null; ledger = idle.poll()) {
      closeQuietly(ledger);
    }
  }
}
