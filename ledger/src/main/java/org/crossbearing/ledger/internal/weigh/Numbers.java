package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/** The numbers of the claims that count, by their names, those of recent versions at hand. */
final class Numbers {
  /** Claims, of some twenty thousand reports. */
  private static final int MOST = 400_000;

  private final Sql sql;
  private final Recent<Integer, Map<String, Integer>> recent =
      new Recent<>(MOST, numbers -> 1 + numbers.size());

  Numbers(Sql sql) {
    this.sql = sql;
  }

  /** Those of some versions. */
  Map<String, Integer> of(Collection<Integer> versions) {
    Map<Integer, Map<String, Integer>> known = new HashMap<>();
    List<Integer> unknown = new ArrayList<>();
    for (int version : versions) {
      Map<String, Integer> numbers = recent.get(version);
      if (numbers == null) {
        unknown.add(version);
      } else {
        known.put(version, numbers);
      }
    }
    known.putAll(load(unknown));
    Map<String, Integer> all = new HashMap<>();
    known.values().forEach(all::putAll);
    return all;
  }

  /** A version without claims has none to remember too. */
  private Map<Integer, Map<String, Integer>> load(List<Integer> versions) {
    Map<Integer, Map<String, Integer>> loaded = new HashMap<>();
    if (!versions.isEmpty()) {
      versions.forEach(version -> loaded.put(version, new HashMap<>()));
      Choice choice = Choice.of(versions);
      sql.list(
          "SELECT version, id, name FROM claim WHERE seq_to = ? AND version IN " + choice.marks(),
          row ->
              loaded.getOrDefault(row.number(1), new HashMap<>()).put(row.text(3), row.number(2)),
          choice.after(Store.STILL));
      loaded.forEach(recent::put);
    }
    return loaded;
  }

  void put(int version, Map<String, Integer> numbers) {
    recent.put(version, numbers);
  }

  void forget(int version) {
    recent.forget(version);
  }

  void forgetAll() {
    recent.forgetAll();
  }
}
