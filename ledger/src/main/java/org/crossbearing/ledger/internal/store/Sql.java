package org.crossbearing.ledger.internal.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. Rows added with {@link #add} are sent together before the next
 * question and at the end of the transaction. Not safe for use by several threads.
 */
public final class Sql implements AutoCloseable {
  private static final int TOGETHER = 500;
  private static final int MOST_STATEMENTS = 200;

  private final Connection connection;
  private final Function<SQLException, RuntimeException> failure;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<String, Integer> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> lastIds = new HashMap<>();

  Sql(Connection connection, Function<SQLException, RuntimeException> failure) {
    this.connection = connection;
    this.failure = failure;
  }

  /** Makes something of one row. */
  @FunctionalInterface
  public interface Mapper<T> {
    T map(Row row) throws SQLException;
  }

  /** Something that the database may refuse. */
  @FunctionalInterface
  interface Step<T> {
    T run() throws SQLException;
  }

  /** Adds a row, sooner or later. */
  public void add(String sql, @Nullable Object... values) {
    attempt(
        () -> {
          PreparedStatement statement = statement(sql);
          bind(statement, values);
          statement.addBatch();
          if (waiting.merge(sql, 1, Integer::sum) >= TOGETHER) {
            flush();
          }
          return null;
        });
  }

  /** Sends what waits. */
  public void flush() {
    attempt(
        () -> {
          for (String sql : waiting.keySet()) {
            statement(sql).executeBatch();
          }
          waiting.clear();
          return null;
        });
  }

  /** Changes rows at once and tells how many. */
  public int change(String sql, @Nullable Object... values) {
    flush();
    return attempt(
        () -> {
          PreparedStatement statement = statement(sql);
          bind(statement, values);
          return statement.executeUpdate();
        });
  }

  /** All rows of the answer. */
  public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) {
    flush();
    return attempt(
        () -> {
          PreparedStatement statement = statement(sql);
          bind(statement, values);
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
              found.add(mapper.map(row));
            }
          }
          return found;
        });
  }

  /** The first row, if there is one. */
  public <T> Optional<T> first(String sql, Mapper<T> mapper, @Nullable Object... values) {
    return list(sql, mapper, values).stream().findFirst();
  }

  /** One number; empty if there is no row or it is null. */
  public OptionalLong number(String sql, @Nullable Object... values) {
    return list(
            sql,
            row -> {
              Long number = row.numberOrNull(1);
              return number == null ? OptionalLong.empty() : OptionalLong.of(number);
            },
            values)
        .stream()
        .findFirst()
        .orElse(OptionalLong.empty());
  }

  /** The next free id of a table; only for who holds the ledger's lock. */
  public int next(String table) {
    Integer last = lastIds.get(table);
    if (last == null) {
      last = (int) number("SELECT MAX(id) FROM " + table).orElse(0);
    }
    lastIds.put(table, last + 1);
    return last + 1;
  }

  /** To be called when a transaction has begun: others may have written before. */
  void begin() {
    lastIds.clear();
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      if (statements.size() >= MOST_STATEMENTS && waiting.isEmpty()) {
        closeStatements();
      }
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      switch (value) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case String text -> statement.setString(i + 1, text);
        case Integer number -> statement.setInt(i + 1, number);
        case Long number -> statement.setLong(i + 1, number);
        case BigDecimal number -> statement.setBigDecimal(i + 1, number);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        default -> throw new IllegalArgumentException("no column for " + value.getClass());
      }
    }
  }

  <T extends @Nullable Object> T attempt(Step<T> step) {
    try {
      return step.run();
    } catch (SQLException e) {
      throw failure.apply(e);
    }
  }

  /** Forgets what waits, after a transaction that failed. */
  void forget() {
    waiting.clear();
    attempt(
        () -> {
          closeStatements();
          return null;
        });
  }

  private void closeStatements() throws SQLException {
    for (PreparedStatement statement : statements.values()) {
      statement.close();
    }
    statements.clear();
  }

  @Override
  public void close() {
    forget();
  }
}
