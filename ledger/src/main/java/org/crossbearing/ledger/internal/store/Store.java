package org.crossbearing.ledger.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.crossbearing.ledger.answer.LedgerException;

/**
 * One connection to the database of a ledger. Writers take turns: a transaction that writes holds
 * the one lock of the ledger from its first statement on. Not safe for use by several threads.
 */
public final class Store implements AutoCloseable {
  /** The {@code seq_to} of what still holds. */
  public static final int STILL = Integer.MAX_VALUE;

  /** The number of no entry, later than all. */
  public static final int NOW = STILL - 1;

  private final Address address;
  private final Connection connection;
  private final Sql sql;
  private Runnable undone = () -> {};

  private Store(Address address, Connection connection) {
    this.address = address;
    this.connection = connection;
    sql = new Sql(connection, e -> Failures.of(e, address));
  }

  /**
   * Opens the database, made or brought up to date where needed.
   *
   * @throws LedgerException if that cannot be
   */
  public static Store open(Address address) {
    try {
      Connection connection = address.connect();
      try {
        Migrations.bringUpToDate(address, connection);
        address.prepare(connection);
        return new Store(address, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.of(e, address);
    }
  }

  public Address address() {
    return address;
  }

  public Sql sql() {
    return sql;
  }

  public boolean isSqlite() {
    return address.dialect() == Dialect.SQLITE;
  }

  /** Runs {@code work} in one transaction that writes: all of it is kept, or nothing. */
  public <T> T write(Supplier<T> work) {
    return transaction(address.writeLock(), work);
  }

  /** Runs {@code work} in one transaction that sees one state. */
  public <T> T read(Supplier<T> work) {
    return transaction(address.readLock(), work);
  }

  private <T> T transaction(String lock, Supplier<T> work) {
    boolean done = false;
    try {
      execute(lock);
      sql.begin();
      T result = work.get();
      sql.flush();
      execute("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack();
        undone.run();
      }
      sql.end();
    }
  }

  /** Says what to do when a transaction came to nothing. */
  public void whenUndone(Runnable action) {
    undone = action;
  }

  /** Runs one statement as it stands. */
  public void execute(String statement) {
    sql.attempt(
        () -> {
          try (var plain = connection.createStatement()) {
            plain.execute(statement);
          }
          return null;
        });
  }

  private void rollBack() {
    try (var plain = connection.createStatement()) {
      sql.forget();
      plain.execute("ROLLBACK");
    } catch (SQLException | LedgerException e) {
      // What led here is told; a connection that cannot roll back has lost the transaction anyway.
    }
  }

  @Override
  public void close() {
    sql.attempt(
        () -> {
          sql.close();
          connection.close();
          return null;
        });
  }
}
