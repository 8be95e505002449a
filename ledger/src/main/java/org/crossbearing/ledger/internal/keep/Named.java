package org.crossbearing.ledger.internal.keep;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** Those whom corrections know by their names, and the versions of reports that have these. */
public final class Named {
  private final Function<String, Set<Integer>> versions;
  private final String kind;
  private final String unknown;

  /** {@code versions} finds them by the key of a name. */
  private Named(Function<String, Set<Integer>> versions, String kind, String unknown) {
    this.versions = versions;
    this.kind = kind;
    this.unknown = unknown;
  }

  /** Those who published reports. */
  public static Named outlets(Sql sql) {
    return new Named(
        key -> versions(sql, "outlet_key = ?", key),
        "outlets",
        "there is no report of this outlet; see outlets");
  }

  /** Those who speak or hold an office. */
  public static Named persons(Sql sql) {
    return new Named(
        key -> versions(sql, "surname = ? AND speaker_key = ?", Keys.lastWord(key), key),
        "names",
        "nobody of this name speaks or holds an office; see search --speaker");
  }

  private static Set<Integer> versions(Sql sql, String condition, String... values) {
    Object[] all = new Object[values.length + 1];
    System.arraycopy(values, 0, all, 0, values.length);
    all[values.length] = Store.STILL;
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT version FROM claim WHERE " + condition + " AND seq_to = ?",
            row -> row.number(1),
            all));
  }

  /**
   * Whether there are two such names.
   *
   * @throws InvalidRequestException if not
   */
  public void check(String name, String other) {
    if (Keys.of(name).equals(Keys.of(other))) {
      throw new InvalidRequestException(name + ": expecting two " + kind + ", found one twice");
    }
    check(name);
    check(other);
  }

  private void check(String name) {
    if (versions(name).isEmpty()) {
      throw new InvalidRequestException(name + ": " + unknown);
    }
  }

  /** The versions that have one of two names. */
  public Set<Integer> versions(String name, String other) {
    Set<Integer> all = versions(name);
    all.addAll(versions(other));
    return all;
  }

  /** The versions that have a name. */
  Set<Integer> versions(String name) {
    return versions.apply(Keys.of(name));
  }
}
