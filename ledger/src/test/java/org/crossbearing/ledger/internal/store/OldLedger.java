package org.crossbearing.ledger.internal.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Ledgers as older versions of the program left them. */
public final class OldLedger {
  private OldLedger() {}

  /**
   * Makes one.
   *
   * @param version the last migration it has had
   * @param like a ledger whose rows it is to have, as far as it has their tables
   */
  public static void make(String where, int version, String like) throws SQLException {
    Address address = Address.of(where);
    Flyway.configure(OldLedger.class.getClassLoader())
        .dataSource(address.url(), null, null)
        .locations("classpath:org/crossbearing/ledger/migrations")
        .placeholders(address.dialect().placeholders())
        .target(String.valueOf(version))
        .load()
        .migrate();
    try (Connection from = Address.of(like).connect();
        Connection to = address.connect()) {
      for (String table : tables(to)) {
        copy(table, from, to);
      }
      if (address.dialect() == Dialect.SQLITE) {
        try (var statement = to.createStatement()) {
          statement.execute("INSERT INTO claim_words (claim_words) VALUES ('rebuild')");
        }
      }
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        connection.getMetaData().getTables(null, null, null, new String[] {"TABLE"})) {
      while (rows.next()) {
        tables.add(rows.getString("TABLE_NAME"));
      }
    }
    tables.removeIf(table -> table.matches("(flyway|sqlite|claim_words).*"));
    return tables;
  }

  private static void copy(String table, Connection from, Connection to) throws SQLException {
    List<String> columns = columns(table, to);
    String names = String.join(", ", columns);
    String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    try (var select = from.createStatement();
        ResultSet rows = select.executeQuery("SELECT " + names + " FROM " + table);
        var insert =
            to.prepareStatement("INSERT INTO %s (%s) VALUES (%s)".formatted(table, names, marks))) {
      while (rows.next()) {
        for (int column = 1; column <= columns.size(); column++) {
          insert.setObject(column, rows.getObject(column));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static List<String> columns(String table, Connection connection) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (var select = connection.createStatement();
        ResultSet rows = select.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
      for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
        columns.add(rows.getMetaData().getColumnName(column));
      }
    }
    return columns;
  }
}
