package org.crossbearing.ledger.internal.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The row of an answer that is being read. Columns count from 1. */
public final class Row {
  private final ResultSet rows;

  Row(ResultSet rows) {
    this.rows = rows;
  }

  public int number(int column) throws SQLException {
    return rows.getInt(column);
  }

  public @Nullable Long numberOrNull(int column) throws SQLException {
    long value = rows.getLong(column);
    return rows.wasNull() ? null : value;
  }

  public String text(int column) throws SQLException {
    return Objects.requireNonNull(rows.getString(column), "a column that is never null");
  }

  public @Nullable String textOrNull(int column) throws SQLException {
    return rows.getString(column);
  }

  public @Nullable BigDecimal decimalOrNull(int column) throws SQLException {
    return rows.getBigDecimal(column);
  }

  public byte[] bytes(int column) throws SQLException {
    return Objects.requireNonNull(rows.getBytes(column), "a column that is never null");
  }

  /** The value as the driver has it. */
  public @Nullable Object any(int column) throws SQLException {
    return rows.getObject(column);
  }
}
