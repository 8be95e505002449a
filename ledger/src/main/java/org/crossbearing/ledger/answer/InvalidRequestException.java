package org.crossbearing.ledger.answer;

/**
 * What was asked names something that is not there, or makes no sense. Another question may be
 * answered; the same one, asked again, is not.
 */
public final class InvalidRequestException extends LedgerException {
  private static final long serialVersionUID = 1;

  public InvalidRequestException(String message) {
    super(message);
  }

  public InvalidRequestException(String message, Throwable cause) {
    super(message, cause);
  }
}
