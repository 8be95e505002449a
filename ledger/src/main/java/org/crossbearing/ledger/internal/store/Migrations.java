package org.crossbearing.ledger.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.crossbearing.ledger.answer.LedgerException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Brings the tables up to date. Flyway is loaded only where there is something to do. */
final class Migrations {
  /** The number of the last file in {@code migrations}. */
  private static final int NEWEST = 7;

  private static final String FOLDER = "classpath:org/crossbearing/ledger/migrations";

  /** A file that another program is just making is tried again for ten seconds. */
  private static final int ATTEMPTS = 100;

  private static final Duration PAUSE = Duration.ofMillis(100);

  private Migrations() {}

  static void bringUpToDate(Address address, Connection connection) throws SQLException {
    if (address.dialect() == Dialect.SQLITE) {
      wait(connection);
    }
    int version = version(connection);
    if (version > NEWEST) {
      throw new LedgerException(
          address.shown() + ": made by a newer version of this program; use that one");
    }
    if (version < NEWEST) {
      migrate(address, connection);
    }
  }

  /** Another process may be writing; readers go on beside a writer. */
  private static void wait(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout=60000");
      statement.execute("PRAGMA synchronous=FULL");
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (var tables =
        connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT version FROM flyway_schema_history WHERE success"
                    + " ORDER BY installed_rank DESC LIMIT 1")) {
      return rows.next() ? Integer.parseInt(rows.getString(1)) : 0;
    }
  }

  private static void migrate(Address address, Connection connection) throws SQLException {
    for (int attempt = 1; version(connection) < NEWEST; attempt++) {
      if (attempt > ATTEMPTS) {
        throw new LedgerException(
            address.shown() + ": its tables were made and are not there; name another file");
      }
      try {
        logAhead(address, connection);
        run(address);
      } catch (FlywayException | SQLException e) {
        SQLException refused = refusal(e);
        if (!isBeingMade(address, refused) || attempt == ATTEMPTS) {
          throw refused == null
              ? new LedgerException(
                  address.shown() + ": its tables cannot be made: " + e.getMessage(), e)
              : Failures.of(refused, address);
        }
        LockSupport.parkNanos(PAUSE.toNanos());
      }
    }
  }

  /** SQLite refuses this at once, without waiting, while another program does the same. */
  private static void logAhead(Address address, Connection connection) throws SQLException {
    if (address.dialect() == Dialect.SQLITE) {
      try (var statement = connection.createStatement()) {
        statement.execute("PRAGMA journal_mode=WAL");
      }
    }
  }

  private static void run(Address address) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(address.url(), null, null)
        .locations(FOLDER)
        .placeholders(address.dialect().placeholders())
        .load()
        .migrate();
  }

  /** Two programs may open a new file at once; SQLite gives Flyway no lock to wait on. */
  private static boolean isBeingMade(Address address, @Nullable SQLException refused) {
    return address.dialect() == Dialect.SQLITE && refused != null && Failures.mayPass(refused);
  }

  private static @Nullable SQLException refusal(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return (SQLException) cause;
  }
}
