package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;

/** By what the parts of reports find each other, as rows. */
final class OccasionKeys {
  /** In weeks. */
  private static final int YEAR = 53;

  /** Keys in one question; servers take some ten thousand at most. */
  private static final int AT_ONCE = 1000;

  private static final String NEAR =
      "SELECT DISTINCT m.event FROM occasion_key k"
          + " JOIN membership m ON m.occasion = k.occasion AND m.seq_to = ?"
          + " WHERE k.last_week >= ? AND k.first_week <= ? AND k.key_hash IN ";

  private final Sql sql;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private int counted;

  OccasionKeys(Sql sql) {
    this.sql = sql;
  }

  /** By what a part is found. */
  private record Key(int hash, int last, int first) {}

  private static List<Key> keys(Part part) {
    List<Key> keys = new ArrayList<>();
    for (int hash : hashes(List.of(part), Part::keys)) {
      keys.add(new Key(hash, part.lastWeek(), part.firstWeek()));
    }
    for (int hash : hashes(List.of(part), Part::people)) {
      keys.add(new Key(hash, Integer.MAX_VALUE, Integer.MIN_VALUE));
    }
    return keys;
  }

  void add(int occasion, Part part) {
    for (Key key : keys(part)) {
      sql.later(
          "INSERT INTO occasion_key (key_hash, last_week, first_week, occasion)"
              + " VALUES (?, ?, ?, ?)",
          key.hash(),
          key.last(),
          key.first(),
          occasion);
    }
  }

  /** Whether an occasion has the keys of a part and no others. */
  boolean areThose(int occasion, Part part) {
    List<Key> keys = keys(part);
    return keys.size() == count(occasion) && keys.stream().allMatch(key -> has(occasion, key));
  }

  private boolean has(int occasion, Key key) {
    return sql.number(
            "SELECT 1 FROM occasion_key WHERE key_hash = ? AND last_week = ? AND first_week = ?"
                + " AND occasion = ?",
            key.hash(),
            key.last(),
            key.first(),
            occasion)
        .isPresent();
  }

  /**
   * How many keys an occasion has. There is no index for that, so all are counted at once; the keys
   * of an occasion are entered with it and stay.
   */
  private int count(int occasion) {
    if (occasion > counted) {
      counts.clear();
      sql.list(
          "SELECT occasion, COUNT(*) FROM occasion_key GROUP BY occasion",
          row -> counts.put(row.number(1), row.number(2)));
      counted = (int) sql.number("SELECT MAX(id) FROM occasion").orElse(0);
    }
    return counts.getOrDefault(occasion, 0);
  }

  /**
   * Events with a part that may be told of one event with some of these. What shares a hash by
   * chance is only compared in vain.
   */
  List<Integer> near(Collection<Part> parts) {
    Map<Boolean, List<Part>> lasting =
        parts.stream().collect(Collectors.partitioningBy(OccasionKeys::isLasting));
    Set<Integer> near = new TreeSet<>();
    lasting.values().forEach(some -> addNear(some, near));
    addNear(hashes(parts, Part::soughtPeople), Integer.MIN_VALUE, Integer.MAX_VALUE, near);
    return List.copyOf(near);
  }

  /** One without a day or of years would let the others look through years as well. */
  private static boolean isLasting(Part part) {
    return part.lastWeek() - part.firstWeek() > YEAR;
  }

  private void addNear(List<Part> parts, Set<Integer> near) {
    if (parts.isEmpty()) {
      return;
    }
    int first = parts.stream().mapToInt(Part::firstWeek).min().orElseThrow();
    int last = parts.stream().mapToInt(Part::lastWeek).max().orElseThrow();
    addNear(hashes(parts, Part::keys), first, last, near);
  }

  private void addNear(Set<Integer> keys, int first, int last, Set<Integer> near) {
    List<Integer> hashes = List.copyOf(keys);
    for (int from = 0; from < hashes.size(); from += AT_ONCE) {
      Choice choice = Choice.of(hashes.subList(from, Math.min(from + AT_ONCE, hashes.size())));
      near.addAll(
          sql.list(
              NEAR + choice.marks(), row -> row.number(1), choice.after(Store.STILL, first, last)));
    }
  }

  private static Set<Integer> hashes(Collection<Part> parts, Function<Part, Set<String>> keys) {
    Set<Integer> hashes = new TreeSet<>();
    parts.forEach(part -> keys.apply(part).forEach(key -> hashes.add(key.hashCode())));
    return hashes;
  }
}
