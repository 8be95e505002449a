package org.crossbearing.export.json;

import java.io.IOException;

/** A file is not a dossier. The message says where, what was expected and what was found. */
public final class DossierFormatException extends IOException {
  private static final long serialVersionUID = 1;

  DossierFormatException(String where, String expected, String found) {
    super(where + ": expecting " + expected + ", found " + found);
  }

  DossierFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
