package org.crossbearing.desk.internal.live;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.crossbearing.desk.internal.store.Ledgers;
import org.crossbearing.desk.internal.store.Recent;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.LedgerException;
import org.jspecify.annotations.Nullable;

/**
 * Watches the ledger and hands what changes to all who listen.
 *
 * <p>What changed goes once, as bytes, into a ring of fixed size; each listener has nothing but its
 * place in it. A listener that stops reading holds up nobody: the ring goes on without it, and when
 * it comes back and its place is gone, it is told to ask the ledger instead. Thread-safe.
 */
public final class Hub implements AutoCloseable {
  private static final int RING = 2048;
  private static final int TOGETHER = 400;
  private static final int GAPS = 64;
  private static final long PAUSE_MILLIS = 150;

  private final Ledgers ledgers;
  private final Frame[] ring = new Frame[RING];
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition arrived = lock.newCondition();
  private final Recent<Gap, Optional<Frame>> gaps = new Recent<>(GAPS);
  private final AtomicInteger listeners = new AtomicInteger();
  private final Thread watcher;
  private long next;
  private int lastChange;
  private volatile boolean closed;

  /** Some changes, as they go over the wire. Immutable. */
  public static final class Frame {
    private final int upTo;
    private final byte[] bytes;

    Frame(int upTo, byte[] bytes) {
      this.upTo = upTo;
      this.bytes = bytes;
    }

    /** The number of the last change in it. */
    public int upTo() {
      return upTo;
    }

    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /**
   * What a listener is to send next.
   *
   * @param next its place from then on
   * @param lost whether it has no place in the ring, and is to ask what it {@link #missed}
   * @param upTo the last change before that place
   */
  public record News(List<Frame> frames, long next, boolean lost, int upTo) {}

  private record Gap(int after, int upTo) {}

  public Hub(Ledgers ledgers) {
    this.ledgers = ledgers;
    lastChange = ledgers.ask(ledger -> ledger.views().lastChange(null));
    watcher = Thread.ofPlatform().daemon().name("watching the ledger").start(this::watch);
  }

  private void watch() {
    while (!closed) {
      try {
        if (!look()) {
          Thread.sleep(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        return;
      } catch (LedgerException e) {
        rest();
      }
    }
  }

  /** The database may be away for a while. */
  private static void rest() {
    try {
      Thread.sleep(10 * PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Looks for changes; returns whether there may be more. */
  private boolean look() {
    int after = lastChange;
    List<Change> changes = ledgers.ask(ledger -> ledger.changesAfter(after, TOGETHER));
    if (changes.isEmpty()) {
      return false;
    }
    publish(frame(changes, after));
    return changes.size() == TOGETHER;
  }

  private Frame frame(List<Change> changes, int after) {
    int upTo = changes.getLast().id();
    List<String> events = ledgers.ask(ledger -> ledger.views().touched(after, upTo));
    return new Frame(upTo, Wire.message(changes, events));
  }

  private void publish(Frame frame) {
    lock.lock();
    try {
      ring[(int) (next % RING)] = frame;
      next++;
      lastChange = frame.upTo();
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Where a listener begins. */
  public News begin() {
    lock.lock();
    try {
      return new News(List.of(), next, true, lastChange);
    } finally {
      lock.unlock();
    }
  }

  /**
   * What came since a listener's place; waits a while if nothing has.
   *
   * @return nothing new if the time is over or the hub is closed
   */
  public News await(long place, long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (place == next && left > 0 && !closed) {
        left = arrived.awaitNanos(left);
      }
      if (next - place > RING) {
        return new News(List.of(), next, true, lastChange);
      }
      List<Frame> frames = new ArrayList<>();
      for (long at = place; at < next; at++) {
        frames.add(ring[(int) (at % RING)]);
      }
      return new News(frames, next, false, lastChange);
    } finally {
      lock.unlock();
    }
  }

  /**
   * What a listener missed that saw the change {@code after} last and has its place behind the
   * change {@code upTo}; null if that is too much. Those that come back together share it.
   */
  public @Nullable Frame missed(int after, int upTo) {
    if (after == upTo) {
      return new Frame(after, new byte[0]);
    }
    if (after > upTo) {
      boolean ofAnotherLedger = after > ledgers.ask(ledger -> ledger.views().lastChange(null));
      return ofAnotherLedger ? null : new Frame(after, new byte[0]);
    }
    return gaps.get(new Gap(after, upTo), this::missed).orElse(null);
  }

  private Optional<Frame> missed(Gap gap) {
    List<Change> changes =
        ledgers.ask(ledger -> ledger.changesAfter(gap.after(), TOGETHER)).stream()
            .filter(change -> change.id() <= gap.upTo())
            .toList();
    return changes.isEmpty() || changes.size() == TOGETHER
        ? Optional.empty()
        : Optional.of(frame(changes, gap.after()));
  }

  /** The number of the last change handed out. */
  public int lastChange() {
    lock.lock();
    try {
      return lastChange;
    } finally {
      lock.unlock();
    }
  }

  /** How many listen. */
  public AtomicInteger listeners() {
    return listeners;
  }

  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    watcher.interrupt();
    lock.lock();
    try {
      arrived.signalAll();
    } finally {
      lock.unlock();
    }
  }
}
