package org.crossbearing.ledger.internal.weigh;

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
  private final Recent<Map<String, Integer>> recent = new Recent<>(MOST, Map::size);

  Numbers(Sql sql) {
    this.sql = sql;
  }

  /** Those of some versions. */
  Map<String, Integer> of(Collection<Integer> versions) {
    Map<String, Integer> all = new HashMap<>();
    List<Integer> unknown = versions.stream().filter(v -> recent.get(v) == null).toList();
    load(unknown).forEach((version, numbers) -> all.putAll(numbers));
    for (int version : versions) {
      Map<String, Integer> known = recent.get(version);
      if (known != null) {
        all.putAll(known);
      }
    }
    return all;
  }

  private Map<Integer, Map<String, Integer>> load(List<Integer> versions) {
    Map<Integer, Map<String, Integer>> loaded = new HashMap<>();
    if (!versions.isEmpty()) {
      Choice choice = Choice.of(versions);
      sql.list(
          "SELECT version, id, name FROM claim WHERE seq_to = ? AND version IN " + choice.marks(),
          row ->
              loaded
                  .computeIfAbsent(row.number(1), v -> new HashMap<>())
                  .put(row.text(3), row.number(2)),
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
