package org.crossbearing.ledger.answer;

/** The ledger cannot do what was asked. The message says why and what to do, in one line. */
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
