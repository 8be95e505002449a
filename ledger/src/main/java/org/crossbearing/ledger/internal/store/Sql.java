package org.crossbearing.ledger.internal.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection. What is to be done {@link #later} waits, to be sent together, until
 * a question names its table, another statement on that table is to wait, or the transaction ends:
 * so a server is asked a few times for a report, not once for each row. Not safe for use by several
 * threads.
 */
public final class Sql implements AutoCloseable {
  private static final int TOGETHER = 500;
  private static final int MOST_STATEMENTS = 200;
  private static final Pattern NAMED = Pattern.compile("\\b(?:FROM|JOIN|INTO|UPDATE) (\\w+)");

  private final Connection connection;
  private final Function<SQLException, RuntimeException> failure;
  private final Map<String, Prepared> statements = new HashMap<>();
  private final Map<String, Waiting> waiting = new LinkedHashMap<>();
  private final Map<String, Integer> lastIds = new HashMap<>();
  private final Map<List<@Nullable Object>, Remembered> remembered = new HashMap<>();
  private boolean inTransaction;
  private int turn;

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

  /** A statement with the tables that it names. */
  private record Prepared(PreparedStatement statement, Set<String> tables) {}

  /** So many rows wait for a statement on a table. */
  private record Waiting(String table, int rows) {}

  private record Remembered(Set<String> tables, List<?> answer) {}

  /** Adds or changes a row sooner or later, but in turn with the others of that table. */
  public void later(String sql, @Nullable Object... values) {
    attempt(
        () -> {
          Prepared prepared = prepared(sql);
          forgetAnswers(prepared.tables());
          Waiting before = waiting.get(sql);
          if (before == null) {
            flush(prepared.tables());
          }
          bind(prepared.statement(), values);
          prepared.statement().addBatch();
          int rows = before == null ? 1 : before.rows() + 1;
          waiting.put(sql, new Waiting(prepared.tables().iterator().next(), rows));
          if (rows >= TOGETHER) {
            flush(prepared.tables());
          }
          return null;
        });
  }

  /** Sends what waits. */
  public void flush() {
    flush(waiting.values().stream().map(Waiting::table).collect(Collectors.toSet()));
  }

  private void flush(Set<String> tables) {
    attempt(
        () -> {
          Iterator<Map.Entry<String, Waiting>> each = waiting.entrySet().iterator();
          while (each.hasNext()) {
            Map.Entry<String, Waiting> next = each.next();
            if (tables.contains(next.getValue().table())) {
              each.remove();
              prepared(next.getKey()).statement().executeBatch();
            }
          }
          return null;
        });
  }

  /** Changes rows at once and tells how many. */
  public int change(String sql, @Nullable Object... values) {
    return attempt(
        () -> {
          Prepared prepared = prepared(sql);
          forgetAnswers(prepared.tables());
          flush(prepared.tables());
          bind(prepared.statement(), values);
          return prepared.statement().executeUpdate();
        });
  }

  /**
   * All rows of the answer, which is not asked for again in the same transaction until a table that
   * the question names is written.
   */
  @SuppressWarnings("unchecked")
  public <T> List<T> remember(String sql, Mapper<T> mapper, @Nullable Object... values) {
    if (!inTransaction) {
      return list(sql, mapper, values);
    }
    List<@Nullable Object> question = new ArrayList<>();
    Collections.addAll(question, values);
    question.add(sql);
    Remembered known = remembered.get(question);
    if (known == null) {
      List<T> answer = List.copyOf(list(sql, mapper, values));
      known = new Remembered(attempt(() -> prepared(sql).tables()), answer);
      remembered.put(question, known);
    }
    return (List<T>) known.answer();
  }

  private void forgetAnswers(Set<String> written) {
    remembered.values().removeIf(known -> !Collections.disjoint(known.tables(), written));
  }

  /** All rows of the answer. */
  public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) {
    return attempt(
        () -> {
          Prepared prepared = prepared(sql);
          flush(prepared.tables());
          PreparedStatement statement = prepared.statement();
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
    inTransaction = true;
    turn++;
  }

  /** To be called when a transaction has ended, one way or the other. */
  void end() {
    remembered.clear();
    inTransaction = false;
    turn++;
  }

  /** A number that stays while, in a transaction, nobody else can have written. */
  public int turn() {
    return turn;
  }

  private Prepared prepared(String sql) throws SQLException {
    Prepared known = statements.get(sql);
    if (known == null) {
      if (statements.size() >= MOST_STATEMENTS && waiting.isEmpty()) {
        closeStatements();
      }
      known = new Prepared(connection.prepareStatement(sql), tables(sql));
      statements.put(sql, known);
    }
    return known;
  }

  /** The tables of a statement, that which it writes to first. */
  private static Set<String> tables(String sql) {
    Set<String> tables = new LinkedHashSet<>();
    Matcher named = NAMED.matcher(sql);
    while (named.find()) {
      tables.add(named.group(1));
    }
    return tables;
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
    for (Prepared prepared : statements.values()) {
      prepared.statement().close();
    }
    statements.clear();
  }

  @Override
  public void close() {
    forget();
  }
}
