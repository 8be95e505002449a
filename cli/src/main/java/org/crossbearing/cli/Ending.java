package org.crossbearing.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done when the program ends, also when it is interrupted: one thing after the other,
 * what was asked for last first. Thread-safe.
 */
final class Ending {
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private boolean begun;

  Ending() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::now, "ending"));
  }

  /** Does it at the end; at once if that has come already. */
  synchronized void then(Runnable task) {
    tasks.push(task);
    if (begun) {
      now();
    }
  }

  /** Does it all, though one thing may fail; what has been done is not done again. */
  synchronized void now() {
    begun = true;
    RuntimeException failure = null;
    while (!tasks.isEmpty()) {
      failure = joined(failure, attempt(tasks.pop()));
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static @Nullable RuntimeException attempt(Runnable task) {
    try {
      task.run();
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }

  private static @Nullable RuntimeException joined(
      @Nullable RuntimeException first, @Nullable RuntimeException next) {
    if (first != null && next != null) {
      first.addSuppressed(next);
    }
    return first == null ? next : first;
  }
}
