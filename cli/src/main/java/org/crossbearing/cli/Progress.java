package org.crossbearing.cli;

import java.io.PrintStream;
import java.time.Duration;
import org.crossbearing.export.text.TextOutput;

/**
 * What is said on standard error while the reports are read: each problem in one line and, on a
 * terminal and only when there is much to read, how far things are.
 */
final class Progress {
  private static final int MANY = 200;
  private static final long LONG = Duration.ofSeconds(2).toNanos();
  private static final long PAUSE = Duration.ofMillis(100).toNanos();

  private final PrintStream err;
  private final boolean interactive;
  private final long start = System.nanoTime();
  private long last = start;
  private int done;
  private boolean shown;

  Progress(Surroundings around) {
    err = around.err();
    interactive = around.interactive();
  }

  /** So many reports have been found so far. */
  void found(int reports) {
    show(reports, "found " + reports + " reports");
  }

  /** One more report is done. */
  void done(int all) {
    done++;
    show(all, "read " + done + " of " + all + " reports");
  }

  /** A line that stays. */
  void say(String line) {
    end();
    err.println(TextOutput.printable(line));
  }

  /** Takes the line away that shows how far things are. */
  void end() {
    if (shown) {
      err.print("\r\u001B[K");
      err.flush();
      shown = false;
    }
  }

  private void show(int reports, String line) {
    if (!interactive) {
      return;
    }
    long now = System.nanoTime();
    if ((reports > MANY || now - start > LONG) && now - last > PAUSE) {
      err.print("\r" + line + "\u001B[K");
      err.flush();
      last = now;
      shown = true;
    }
  }
}
