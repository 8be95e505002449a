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
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.jspecify.annotations.Nullable;

/** The parts of all reports as rows, and by what they find each other. */
final class Occasions {
  private static final String SELECT =
      "SELECT o.id, o.version, o.number, o.position, m.event FROM occasion o"
          + " JOIN membership m ON m.occasion = o.id AND m.seq_from <= ? AND m.seq_to > ? ";

  private final Sql sql;
  private final Tellings tellings;
  private final OccasionKeys keys;

  Occasions(Sql sql, Tellings tellings) {
    this.sql = sql;
    this.tellings = tellings;
    keys = new OccasionKeys(sql);
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
      keys.add(id, part);
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

  /** A part as it is entered. */
  private record Entered(int id, String position) {}

  /** Whether a version's parts, with just the keys they are found by, are entered as told. */
  boolean areEntered(int version, String position, Telling told) {
    Map<Integer, Entered> entered = new HashMap<>();
    sql.list(
        "SELECT number, id, position FROM occasion WHERE version = ? AND seq_to = ?",
        row -> entered.put(row.number(1), new Entered(row.number(2), row.text(3))),
        version,
        Store.STILL);
    return entered.size() == told.parts().size()
        && told.parts().stream()
            .allMatch(part -> isEntered(entered.get(part.number()), position, part));
  }

  private boolean isEntered(@Nullable Entered entered, String position, Part part) {
    return entered != null
        && entered.position().equals(position)
        && keys.areThose(entered.id(), part);
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

  /** Events with a part that may be told of one event with some of these. */
  List<Integer> near(Collection<Part> parts) {
    return keys.near(parts);
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
