package org.crossbearing.ledger.internal.keep;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

/** The change records. */
public final class Changes {
  private static final String SELECT =
      "SELECT c.seq, e.recorded, c.kind, c.event, c.finding, c.words, c.id FROM change c"
          + " JOIN entry e ON e.seq = c.seq ";

  private final Sql sql;

  public Changes(Sql sql) {
    this.sql = sql;
  }

  /** Enters a change. */
  public void add(
      int seq,
      String kind,
      @Nullable Integer version,
      @Nullable Integer event,
      @Nullable Integer finding,
      String words) {
    int id = sql.next("change");
    sql.later(
        "INSERT INTO change (id, seq, kind, version, event, finding, words)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        seq,
        kind,
        version,
        event,
        finding,
        TextCode.clean(words));
  }

  /** What some entries changed, each by its number. */
  public Map<Integer, List<Change>> of(int first, int last) {
    return sql
        .list(SELECT + "WHERE c.seq BETWEEN ? AND ? ORDER BY c.id", Changes::change, first, last)
        .stream()
        .collect(Collectors.groupingBy(Change::seq));
  }

  /** What one entry changed. */
  public List<Change> of(int seq) {
    return sql.list(SELECT + "WHERE c.seq = ? ORDER BY c.id", Changes::change, seq);
  }

  /** Changes after a change, oldest first, at most so many. */
  public List<Change> after(int id, int most) {
    return sql.list(SELECT + "WHERE c.id > ? ORDER BY c.id LIMIT ?", Changes::change, id, most);
  }

  /** The last changes before a change, the latest first. */
  public List<Change> before(int id, int most) {
    return sql.list(
        SELECT + "WHERE c.id < ? ORDER BY c.id DESC LIMIT ?", Changes::change, id, most);
  }

  /** The last changes of an event before a change, the latest first. */
  public List<Change> ofEvent(int event, int before, int most) {
    return sql.list(
        SELECT + "WHERE c.event = ? AND c.id < ? ORDER BY c.id DESC LIMIT ?",
        Changes::change,
        event,
        before,
        most);
  }

  /** The number of the last change of an event up to a change, 0 if there is none. */
  public int lastOf(int event, int last) {
    return (int)
        sql.number(
                "SELECT id FROM change WHERE event = ? AND id <= ? ORDER BY id DESC LIMIT 1",
                event,
                last)
            .orElse(0);
  }

  /** The number of the last change up to an entry. */
  public int lastAt(int seq) {
    return (int)
        sql.number("SELECT id FROM change WHERE seq <= ? ORDER BY seq DESC, id DESC LIMIT 1", seq)
            .orElse(0);
  }

  /** What became of one finding, oldest first. */
  public List<Change> ofFinding(int finding) {
    return sql.list(SELECT + "WHERE c.finding = ? ORDER BY c.id", Changes::change, finding);
  }

  private static Change change(Row row) throws SQLException {
    Long event = row.numberOrNull(4);
    Long finding = row.numberOrNull(5);
    return new Change(
        row.number(7),
        row.number(1),
        Instant.parse(row.text(2)),
        row.text(3),
        event == null ? null : "e" + event,
        finding == null ? null : "f" + finding,
        row.text(6));
  }
}
