package org.crossbearing.ledger.internal.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.internal.code.EventCode;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/**
 * Events as they are now, each as it came out when it was weighed last, so that who asks need not
 * weigh it. A copy: what it tells follows from the other rows. Those weighed last by an older
 * version of the program count as not here.
 */
public final class Present {
  /** So many texts are asked for at once. */
  private static final int TOGETHER = 512;

  /**
   * None of the event's rows has been written since: an older version of the program may write to
   * the same ledger, and keeps no copies.
   */
  private static final String KEPT =
      " FROM event_told t WHERE t.event = ?"
          + noneEnded("standing")
          + noneEnded("membership")
          + noneEnded("finding_state")
          + noneBegun("finding_state", "event")
          + noneBegun("event_state", "event")
          + noneBegun("event_whole", "whole");

  private final Sql sql;

  public Present(Sql sql) {
    this.sql = sql;
  }

  private static String noneEnded(String table) {
    return " AND NOT EXISTS (SELECT 1 FROM %s x WHERE x.event = t.event AND x.seq_to > t.seq AND x.seq_to < %d)"
        .formatted(table, Store.STILL);
  }

  private static String noneBegun(String table, String column) {
    return " AND NOT EXISTS (SELECT 1 FROM %s x WHERE x.%s = t.event AND x.seq_to = %d AND x.seq_from > t.seq)"
        .formatted(table, column, Store.STILL);
  }

  static void put(int event, EventTold told, Rows rows, int seq) {
    drop(event, rows);
    rows.begin(
        "INSERT INTO event_told (event, seq, body) VALUES (?, ?, ?)",
        event,
        seq,
        EventCode.pack(told));
  }

  /** For an event that is no more. */
  static void drop(int event, Rows rows) {
    rows.end("DELETE FROM event_told WHERE event = ?", event);
  }

  /** The entry that last weighed an event; empty if it is not here. */
  public OptionalLong seq(int event) {
    return sql.number("SELECT t.seq" + KEPT, event);
  }

  /** An event as it is; empty if it is not here. */
  public Optional<EventTold> find(int event) {
    return sql.first("SELECT t.body" + KEPT, row -> row.bytes(1), event)
        .flatMap(packed -> EventCode.unpack(packed, this::texts));
  }

  /** The texts of some reports, in their order. */
  private List<String> texts(List<String> reports) {
    Map<String, String> texts = new HashMap<>();
    for (int from = 0; from < reports.size(); from += TOGETHER) {
      Choice some = Choice.of(reports.subList(from, Math.min(reports.size(), from + TOGETHER)));
      sql.list(
          "SELECT name, body, charset FROM version WHERE name IN " + some.marks(),
          row -> texts.put(row.text(1), TextCode.unpack(row.bytes(2), row.number(3))),
          some.after());
    }
    return reports.stream().map(name -> Objects.requireNonNull(texts.get(name), name)).toList();
  }
}
