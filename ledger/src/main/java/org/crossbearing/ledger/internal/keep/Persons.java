package org.crossbearing.ledger.internal.keep;

import java.util.Set;
import java.util.TreeSet;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** Those who speak or hold an office, by the names they are given. */
public final class Persons {
  private final Sql sql;

  public Persons(Sql sql) {
    this.sql = sql;
  }

  /**
   * Whether there are two such names.
   *
   * @throws LedgerException if not
   */
  public void check(String name, String other) {
    if (Keys.of(name).equals(Keys.of(other))) {
      throw new LedgerException(name + ": expecting two names, found one twice");
    }
    check(name);
    check(other);
  }

  private void check(String name) {
    if (versions(name).isEmpty()) {
      throw new LedgerException(
          name + ": nobody of this name speaks or holds an office; see search --speaker");
    }
  }

  /** The versions that have one of two names. */
  public Set<Integer> versions(String name, String other) {
    Set<Integer> versions = versions(name);
    versions.addAll(versions(other));
    return versions;
  }

  private Set<Integer> versions(String name) {
    String key = Keys.of(name);
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT version FROM claim WHERE surname = ? AND speaker_key = ?"
                + " AND seq_to = ?",
            row -> row.number(1),
            Keys.lastWord(key),
            key,
            Store.STILL));
  }
}
