package org.crossbearing.desk;

/** A desk cannot be served. The message says why and what to do, in one line. */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1;

  DeskException(String message, Throwable cause) {
    super(message, cause);
  }
}
