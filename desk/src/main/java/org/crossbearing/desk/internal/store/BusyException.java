package org.crossbearing.desk.internal.store;

/** Too much is asked at once; who comes back in a moment may get an answer. */
public final class BusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BusyException() {
    super("Too many ask for what was, or the desk is being stopped.");
  }
}
