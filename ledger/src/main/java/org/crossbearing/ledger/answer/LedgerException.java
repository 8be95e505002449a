package org.crossbearing.ledger.answer;

/** The ledger cannot do what was asked. The message says why and what to do, in one line. */
public sealed class LedgerException extends RuntimeException permits InvalidRequestException {
  private static final long serialVersionUID = 1;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
