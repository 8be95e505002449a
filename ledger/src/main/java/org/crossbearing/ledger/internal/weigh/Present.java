package org.crossbearing.ledger.internal.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.internal.code.EventCode;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Choice;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.store.Store;

/**
 * Events as they are now, each as it came out when it was weighed last, so that who asks need not
 * weigh it. A copy: what it tells follows from the other rows. Those that another program weighed,
 * older or newer, count as not here.
 */
public final class Present {
  /** So many texts are asked for at once. */
  private static final int TOGETHER = 512;

  /** Weighed by this program, and none of the event's rows has been written since. */
  private static final String KEPT = kept("?");

  private static final String INSERT =
      "INSERT INTO event_told (event, seq, program, body) VALUES (?, ?, ?, ?)";
  private static final String DELETE = "DELETE FROM event_told WHERE event = ?";

  private final Sql sql;

  public Present(Sql sql) {
    this.sql = sql;
  }

  private static String kept(String event) {
    return " FROM event_told t WHERE t.event = "
        + event
        + " AND t.program = '"
        + Program.NAME
        + "'"
        + noneEnded("standing")
        + noneEnded("membership")
        + noneEnded("finding_state")
        + noneBegun("finding_state", "event")
        + noneBegun("event_state", "event")
        + noneBegun("event_whole", "whole");
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
    rows.begin(INSERT, event, seq, Program.NAME, EventCode.pack(told));
  }

  /** Keeps what came out when an event was weighed, as of an entry. */
  public void renew(int event, EventTold told, int seq) {
    sql.change(DELETE, event);
    sql.change(INSERT, event, seq, Program.NAME, EventCode.pack(told));
  }

  /** For an event that is no more. */
  static void drop(int event, Rows rows) {
    rows.end(DELETE, event);
  }

  /** The entry that last weighed an event; empty if it is not here. */
  public OptionalLong seq(int event) {
    return sql.number("SELECT t.seq" + KEPT, event);
  }

  /** The entry that last weighed an event by whatever program; empty if it is not here at all. */
  public OptionalLong anySeq(int event) {
    return sql.number("SELECT seq FROM event_told WHERE event = ?", event);
  }

  /**
   * A copy of an event.
   *
   * @param told what it tells; empty if it cannot be read
   */
  public record Copy(Optional<EventTold> told) {}

  /** An event as it is; empty if it is not here, or not as this program keeps it. */
  public Optional<EventTold> find(int event) {
    return copy(event).flatMap(Copy::told);
  }

  /** The copy of an event that there is, be it readable or not; empty if there is none. */
  public Optional<Copy> copy(int event) {
    return sql.first("SELECT t.body" + KEPT, row -> row.bytes(1), event)
        .map(packed -> new Copy(unpack(event, packed)));
  }

  /**
   * Bytes that nobody packed, as of a damaged file, can fail in any way: by an end that comes too
   * soon, a word that does not exist, a number that is none of a report. All of that says that the
   * copy is no good. What the database refuses says nothing of it.
   */
  private Optional<EventTold> unpack(int event, byte[] packed) {
    try {
      EventTold told = EventCode.unpack(packed, this::texts);
      String id = told.dossier().events().getFirst().id();
      return id.equals("e" + event) ? Optional.of(told) : Optional.empty();
    } catch (LedgerException e) {
      throw e;
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The events told by at least so many reports that are not here, the largest first.
   *
   * @param most no more than so many of them
   */
  public List<Integer> lacking(int least, int most) {
    return sql.list(
        "SELECT s.event FROM event_state s WHERE s.seq_to = ? AND s.reports >= ? AND NOT EXISTS"
            + " (SELECT 1"
            + kept("s.event")
            + ")"
            + " ORDER BY s.reports DESC, s.event LIMIT ?",
        row -> row.number(1),
        Store.STILL,
        least,
        most);
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
