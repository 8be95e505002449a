package org.crossbearing.desk.internal.web;

import org.eclipse.jetty.http.HttpException;

/** Why a form with files could not be taken apart. The server tells it in the cause alone. */
final class Uploads {
  private static final int TOO_LARGE = 413;
  private static final int NOT_UNDERSTOOD = 400;

  private Uploads() {}

  static int status(Throwable failure) {
    return isTooLarge(failure) ? TOO_LARGE : NOT_UNDERSTOOD;
  }

  static String words(Throwable failure) {
    return isTooLarge(failure)
        ? "A file may have 32 MiB, all of them together 36 MiB."
        : "The form with its files came broken.";
  }

  /** A limit of its own the server tells as a state, what the client sent wrongly otherwise. */
  private static boolean isTooLarge(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      boolean told = cause instanceof HttpException http && http.getCode() == TOO_LARGE;
      if (told || cause instanceof IllegalStateException) {
        return true;
      }
    }
    return false;
  }
}
