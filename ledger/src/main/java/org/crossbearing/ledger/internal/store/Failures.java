package org.crossbearing.ledger.internal.store;

import java.sql.SQLException;
import org.crossbearing.ledger.answer.LedgerException;
import org.jspecify.annotations.Nullable;

/** What the database refuses, in words that say what to do. */
final class Failures {
  /** A table that somebody else made in the meantime. */
  private static final int ERROR = 1;

  // SQLite's result codes; the lower byte of its extended ones is the same.
  private static final int BUSY = 5;
  private static final int LOCKED = 6;
  private static final int READONLY = 8;
  private static final int IOERR = 10;
  private static final int CORRUPT = 11;
  private static final int FULL = 13;
  private static final int CANTOPEN = 14;
  private static final int NOTADB = 26;

  private Failures() {}

  static LedgerException of(SQLException e, Address address) {
    String why =
        address.dialect() == Dialect.SQLITE ? sqlite(e.getErrorCode() & 0xFF) : postgres(e);
    String reason = why == null ? "the database says: " + e.getMessage() : why;
    return new LedgerException(address.shown() + ": " + reason, e);
  }

  /** Whether SQLite may no longer refuse it a moment later. */
  static boolean mayPass(SQLException e) {
    int code = e.getErrorCode() & 0xFF;
    return code == BUSY || code == LOCKED || code == ERROR;
  }

  private static @Nullable String sqlite(int code) {
    return switch (code) {
      case BUSY, LOCKED -> "another program has been writing to it for a minute; try again";
      case READONLY -> "it cannot be written; check who may write the file and its folder";
      case IOERR -> "the disk cannot be read or written; nothing acknowledged is lost";
      case CORRUPT -> "the file is damaged; restore a backup";
      case FULL -> "the disk is full; what was acknowledged is kept; free some space and add again";
      case CANTOPEN -> "it cannot be opened; check that its folder is there and may be written";
      case NOTADB -> "it is no ledger; name another file with --ledger";
      default -> null;
    };
  }

  /** By the class of the state, the first two characters. */
  private static @Nullable String postgres(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      case "53100" -> "the server's disk is full; what was acknowledged is kept";
      case "25006" -> "the database is read-only";
      case "42501" -> "the user may not write there";
      case "3D000" -> "the server has no such database; make it with createdb";
      case "28P01", "28000" -> "the server refuses the user or password";
      default -> state.startsWith("08") ? "the server cannot be reached: " + e.getMessage() : null;
    };
  }
}
