package org.crossbearing.ledger.internal.weigh;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.jspecify.annotations.Nullable;

/** The parts of all reports as rows, and by what they find each other. */
final class Occasions {
  /** In weeks. */
  private static final int YEAR = 53;

  /** Keys in one question; servers take some ten thousand at most. */
  private static final int AT_ONCE = 1000;

  private static final String SELECT =
      "SELECT o.id, o.version, o.number, o.position, m.event FROM occasion o"
          + " JOIN membership m ON m.occasion = o.id AND m.seq_from <= ? AND m.seq_to > ? ";

  private static final String NEAR =
      "SELECT DISTINCT m.event FROM occasion_key k"
          + " JOIN membership m ON m.occasion = k.occasion AND m.seq_to = ?"
          + " WHERE k.last_week >= ? AND k.first_week <= ? AND k.key_hash IN ";

  private final Sql sql;
  private final Tellings tellings;

  Occasions(Sql sql, Tellings tellings) {
    this.sql = sql;
    this.tellings = tellings;
  }

  /**
   * Enters the parts of a version.
   *
   * @param before the events of its figures, if it is entered anew
   */
  List<Spot> add(int version, String position, Telling told, Map<String, Integer> before, int seq) {
    List<Spot> added = new ArrayList<>();
    for (Part part : told.parts()) {
      int id = sql.next("occasion");
      sql.later(
          "INSERT INTO occasion (id, version, number, position, seq_from, seq_to)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          id,
          version,
          part.number(),
          position,
          seq,
          Store.STILL);
      keys(part).forEach(key -> addKey(id, key));
      @Nullable Integer was =
          part.figures().stream()
              .map(before::get)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      added.add(new Spot(id, version, position, part, null, was));
    }
    return added;
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

  private void addKey(int occasion, Key key) {
    sql.later(
        "INSERT INTO occasion_key (key_hash, last_week, first_week, occasion) VALUES (?, ?, ?, ?)",
        key.hash(),
        key.last(),
        key.first(),
        occasion);
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

  /** Whether a version's parts, and all by which they are found, are entered as they are told. */
  boolean areEntered(int version, Telling told) {
    Map<Integer, Integer> entered = new HashMap<>();
    sql.list(
        "SELECT number, id FROM occasion WHERE version = ? AND seq_to = ?",
        row -> entered.put(row.number(1), row.number(2)),
        version,
        Store.STILL);
    return entered.size() == told.parts().size()
        && told.parts().stream().allMatch(part -> isEntered(entered.get(part.number()), part));
  }

  private boolean isEntered(@Nullable Integer occasion, Part part) {
    return occasion != null && keys(part).stream().allMatch(key -> has(occasion, key));
  }

  /** Takes the parts of a version out of their events; returns these. */
  List<Integer> end(int version, int seq) {
    List<Integer> events = new ArrayList<>();
    List<Integer> ended =
        sql.list(
            "SELECT id FROM occasion WHERE version = ? AND seq_to = ?",
            row -> row.number(1),
            version,
            Store.STILL);
    for (int occasion : ended) {
      sql.list(
              "SELECT event FROM membership WHERE occasion = ? AND seq_to = ?",
              row -> row.number(1),
              occasion,
              Store.STILL)
          .forEach(events::add);
      leave(occasion, seq);
    }
    sql.change(
        "UPDATE occasion SET seq_to = ? WHERE version = ? AND seq_to = ?",
        seq,
        version,
        Store.STILL);
    return events;
  }

  /** The events of the occasions that a correction is about, whether it still holds or not. */
  Set<Integer> tied(int correction) {
    return new TreeSet<>(
        sql.list(
            "SELECT DISTINCT m.event FROM tie t JOIN membership m ON m.occasion = t.occasion"
                + " AND m.seq_to = ? WHERE t.correction = ?",
            row -> row.number(1),
            Store.STILL,
            correction));
  }

  /** The events that a version tells of. */
  List<Integer> eventsOf(int version) {
    return sql.list(
        "SELECT DISTINCT m.event FROM occasion o JOIN membership m ON m.occasion = o.id"
            + " AND m.seq_to = ? WHERE o.version = ? AND o.seq_to = ? ORDER BY m.event",
        row -> row.number(1),
        Store.STILL,
        version,
        Store.STILL);
  }

  /** The version that comes first of those that tell of some events; 0 if none does. */
  int firstOf(Collection<Integer> events) {
    Choice choice = Choice.of(events);
    return sql.first(
            "SELECT o.version FROM membership m JOIN occasion o ON o.id = m.occasion"
                + " WHERE m.seq_to = ? AND m.event IN "
                + choice.marks()
                + " ORDER BY o.position, o.version LIMIT 1",
            row -> row.number(1),
            choice.after(Store.STILL))
        .orElse(0);
  }

  /** The parts of a version. */
  List<Spot> ofVersion(int version) {
    return spots(
        "WHERE o.version = ? AND o.seq_to = ?", Store.NOW, Store.NOW, version, Store.STILL);
  }

  void leave(int occasion, int seq) {
    sql.change(
        "UPDATE membership SET seq_to = ? WHERE occasion = ? AND seq_to = ?",
        seq,
        occasion,
        Store.STILL);
  }

  void join(int occasion, int event, int seq) {
    sql.later(
        "INSERT INTO membership (occasion, event, seq_from, seq_to) VALUES (?, ?, ?, ?)",
        occasion,
        event,
        seq,
        Store.STILL);
  }

  /** The parts of an event as of an entry. */
  List<Spot> of(int event, int seq) {
    return spots("WHERE m.event = ?", seq, seq, event);
  }

  /** All parts of some events. */
  List<Spot> of(Collection<Integer> events) {
    Choice choice = Choice.of(events);
    return spots("WHERE m.event IN " + choice.marks(), choice.after(Store.NOW, Store.NOW));
  }

  /**
   * Events with a part that may be told of one event with some of these. What shares a hash by
   * chance is only compared in vain.
   */
  List<Integer> near(Collection<Part> parts) {
    Map<Boolean, List<Part>> lasting =
        parts.stream().collect(Collectors.partitioningBy(Occasions::isLasting));
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

  private List<Spot> spots(String condition, Object... values) {
    return sql.list(SELECT + condition, this::spot, values).stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Empty for a part that this program does not find in its report, though another did. */
  private Optional<Spot> spot(Row row) throws SQLException {
    int occasion = row.number(1);
    int version = row.number(2);
    String position = row.text(4);
    int event = row.number(5);
    return tellings
        .of(version)
        .part(row.number(3))
        .map(part -> new Spot(occasion, version, position, part, event, null));
  }
}
