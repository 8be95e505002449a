package org.crossbearing.ledger.internal.weigh;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.jspecify.annotations.Nullable;

/** The parts of all reports as rows, and by what they find each other. */
final class Occasions {
  private static final String SELECT =
      "SELECT DISTINCT o.id, o.version, o.number, o.position, m.event FROM occasion o"
          + " JOIN membership m ON m.occasion = o.id AND m.seq_from <= ? AND m.seq_to > ? ";

  /** A telling of known date spans no more weeks than this. */
  private static final int LONGEST = 7;

  private static final String EVERYWHERE = "*";

  /** The last week of what has no date, as {@link Part} has it. */
  private static final int UNKNOWN = 1_000_000;

  private final Sql sql;
  private final Tellings tellings;

  Occasions(Sql sql, Tellings tellings) {
    this.sql = sql;
    this.tellings = tellings;
  }

  /** Enters the parts of a version. */
  List<Spot> add(int version, String position, Telling told, int seq) {
    int id = (int) sql.number("SELECT MAX(id) FROM occasion").orElse(0);
    List<Spot> added = new ArrayList<>();
    for (Part part : told.parts()) {
      id++;
      sql.add(
          "INSERT INTO occasion (id, version, number, position, seq_from, seq_to)"
              + " VALUES (?, ?, ?, ?, ?, ?)",
          id,
          version,
          part.number(),
          position,
          seq,
          Store.STILL);
      addKeys(id, part);
      added.add(new Spot(id, version, position, part, null));
    }
    return added;
  }

  private void addKeys(int occasion, Part part) {
    Set<String> places = new LinkedHashSet<>(part.lands());
    places.add(EVERYWHERE);
    places.addAll(part.numbers());
    for (String place : places) {
      sql.add(
          "INSERT INTO occasion_key (key_hash, last_week, first_week, occasion)"
              + " VALUES (?, ?, ?, ?)",
          hash(part, place),
          part.lastWeek(),
          part.firstWeek(),
          occasion);
    }
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

  void leave(int occasion, int seq) {
    sql.change(
        "UPDATE membership SET seq_to = ? WHERE occasion = ? AND seq_to = ?",
        seq,
        occasion,
        Store.STILL);
  }

  void join(int occasion, int event, int seq) {
    sql.add(
        "INSERT INTO membership (occasion, event, seq_from, seq_to) VALUES (?, ?, ?, ?)",
        occasion,
        event,
        seq,
        Store.STILL);
  }

  /** The parts of an event as of an entry. */
  List<Spot> of(int event, int seq) {
    return sql.list(SELECT + "WHERE m.event = ?", this::spot, seq, seq, event);
  }

  /** Parts that may be told of the same event. */
  List<Spot> near(Part part) {
    List<@Nullable Object> values = new ArrayList<>(List.of(Store.NOW, Store.NOW));
    List<Integer> hashes = sought(part).stream().map(place -> hash(part, place)).toList();
    values.addAll(hashes);
    String where =
        "JOIN occasion_key k ON k.occasion = o.id WHERE k.key_hash IN ("
            + String.join(", ", Collections.nCopies(hashes.size(), "?"))
            + ")";
    if (part.lastWeek() < UNKNOWN) {
      where += " AND (k.last_week BETWEEN ? AND ? OR k.last_week = ?) AND k.first_week <= ?";
      values.add(part.firstWeek() - Part.WEEKS);
      values.add(part.lastWeek() + Part.WEEKS + LONGEST);
      values.add(UNKNOWN);
      values.add(part.lastWeek() + Part.WEEKS);
    }
    return sql.list(SELECT + where, this::spot, values.toArray());
  }

  private static Set<String> sought(Part part) {
    if (part.lands().contains(Part.ANYWHERE)) {
      return Set.of(EVERYWHERE);
    }
    Set<String> sought = new LinkedHashSet<>(part.lands());
    sought.add(Part.ANYWHERE);
    sought.addAll(part.numbers());
    return sought;
  }

  /** What shares a hash by chance is only compared in vain. */
  private static int hash(Part part, String place) {
    return (part.kin() + "|" + place).hashCode();
  }

  private Spot spot(Row row) throws SQLException {
    int version = row.number(2);
    Part part = tellings.of(version).parts().get(row.number(3) - 1);
    return new Spot(row.number(1), version, row.text(4), part, row.number(5));
  }
}
