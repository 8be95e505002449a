package org.crossbearing.desk.internal.web;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.crossbearing.export.words.Printable;

/**
 * Tells who operates the desk what went wrong in it: a line with the request and the cause, and
 * where in the program it happened if that is asked for. Thread-safe.
 */
public final class Complaints {
  private static final int DEEPEST = 20;

  private final Appendable out;
  private final boolean traces;

  /**
   * @param out takes the lines
   * @param traces whether to tell where in the program it happened
   */
  public Complaints(Appendable out, boolean traces) {
    this.out = out;
    this.traces = traces;
  }

  void about(String method, String path, Throwable problem) {
    StringBuilder line = new StringBuilder("crossbearing: ");
    line.append(Printable.line(method + " " + path)).append(": ").append(cause(problem));
    line.append(System.lineSeparator());
    if (traces) {
      StringWriter trace = new StringWriter();
      problem.printStackTrace(new PrintWriter(trace));
      line.append(trace);
    }
    write(line);
  }

  /** What is at the bottom of it. */
  private static String cause(Throwable problem) {
    Throwable deepest = problem;
    for (int i = 0; i < DEEPEST && deepest.getCause() != null; i++) {
      deepest = deepest.getCause();
    }
    return Printable.line(deepest.toString());
  }

  private synchronized void write(CharSequence lines) {
    try {
      out.append(lines);
    } catch (java.io.IOException e) {
      // Nobody listens; the answer to the request says that it failed.
    }
  }
}
