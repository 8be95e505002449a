package org.crossbearing.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is to be done when the program ends, also when it is interrupted: one thing after the other,
 * what was asked for last first. Thread-safe.
 */
final class Ending {
  private final Deque<Runnable> tasks = new ArrayDeque<>();

  Ending() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::now, "ending"));
  }

  synchronized void then(Runnable task) {
    tasks.push(task);
  }

  /** Does it all; what has been done is not done again. */
  synchronized void now() {
    while (!tasks.isEmpty()) {
      tasks.pop().run();
    }
  }
}
