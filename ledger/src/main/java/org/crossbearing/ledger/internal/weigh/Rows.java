package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * What one entry does to the rows of its events. Those that end are sent before those that begin:
 * then there are as many statements as tables, however many events there are.
 */
final class Rows {
  private final Sql sql;
  private final List<Runnable> ending = new ArrayList<>();
  private final List<Runnable> beginning = new ArrayList<>();

  Rows(Sql sql) {
    this.sql = sql;
  }

  /** Ends rows that began with an earlier entry. */
  void end(String statement, @Nullable Object... values) {
    ending.add(() -> sql.later(statement, values));
  }

  /** Begins a row. */
  void begin(String statement, @Nullable Object... values) {
    beginning.add(() -> sql.later(statement, values));
  }

  /** Hands over what was said since the last time. */
  void send() {
    ending.forEach(Runnable::run);
    beginning.forEach(Runnable::run);
    forget();
  }

  void forget() {
    ending.clear();
    beginning.clear();
  }
}
