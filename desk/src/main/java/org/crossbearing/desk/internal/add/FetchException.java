package org.crossbearing.desk.internal.add;

/** A link that cannot or may not be followed. The message says why, for people. */
public final class FetchException extends Exception {
  private static final long serialVersionUID = 1;

  FetchException(String message) {
    super(message);
  }
}
