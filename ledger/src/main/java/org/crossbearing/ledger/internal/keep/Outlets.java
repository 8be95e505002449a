package org.crossbearing.ledger.internal.keep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.internal.code.Fields;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** Those who published reports, by their names. */
public final class Outlets {
  private final Sql sql;

  public Outlets(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether there are two such outlets.
   *
   * @throws LedgerException if not
   */
  public void check(String name, String other) {
    if (Keys.of(name).equals(Keys.of(other))) {
      throw new LedgerException(name + ": expecting two outlets, found one twice");
    }
    check(name);
    check(other);
  }

  /** By what the two outlets of a correction are known. */
  public static Set<String> keys(Fields body) {
    return new TreeSet<>(List.of(Keys.of(body.text("one")), Keys.of(body.text("other"))));
  }

  private void check(String name) {
    if (versions(name).isEmpty()) {
      throw new LedgerException(name + ": there is no report of this outlet; see outlets");
    }
  }

  /** The versions that one of two outlets published. */
  public Set<Integer> versions(String name, String other) {
    Set<Integer> versions = versions(name);
    versions.addAll(versions(other));
    return versions;
  }

  private Set<Integer> versions(String name) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT version FROM claim WHERE outlet_key = ? AND seq_to = ?",
            row -> row.number(1),
            Keys.of(name),
            Store.STILL));
  }
}
