package org.crossbearing.ledger.internal.ask;

import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.internal.code.Json;
import org.crossbearing.ledger.internal.code.TextCode;
import org.crossbearing.ledger.internal.store.Row;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

/** Writes all tables out, a row a line. The same ledger gives the same bytes from either store. */
public final class Export {
  private static final int PAGE = 1000;

  private final Sql sql;

  public Export(Sql sql) {
    this.sql = sql;
  }

  /**
   * A table as it is written out.
   *
   * @param order columns that name each row once, whole numbers all
   * @param packed the place of the column with a compressed text, 0 if there is none
   */
  private record Table(String name, String order, String columns, int packed) {
    String select() {
      return "SELECT " + columns + " FROM " + name + " ORDER BY " + order + " LIMIT ? OFFSET ?";
    }

    List<String> names() {
      return List.of(columns.split(", ", -1));
    }
  }

  private static final List<Table> TABLES =
      List.of(
          new Table("entry", "seq", "seq, recorded, kind, subject", 0),
          new Table("report", "id", "id, link, seq", 0),
          new Table(
              "version",
              "id",
              "id, name, report, number, hash, outlet, title, url, published, charset, length, seq,"
                  + " body",
              13),
          new Table("reading", "id", "id, version, reader, seq_from, seq_to, body", 6),
          new Table(
              "claim",
              "id",
              "id, name, version, kind, measure, thing, unit, place, place_key, day_from, day_to,"
                  + " speaker, speaker_key, outlet_key, quote_from, quote_to, quote, seq_from,"
                  + " seq_to",
              0),
          new Table("occasion", "id", "id, version, number, position, seq_from, seq_to", 0),
          new Table(
              "membership", "seq_from, occasion, event", "occasion, event, seq_from, seq_to", 0),
          new Table("event", "id", "id, seq", 0),
          new Table(
              "event_state",
              "event, seq_from",
              "event, type, title, place, country, day_from, day_to, reports, body, seq_from,"
                  + " seq_to",
              0),
          new Table(
              "standing",
              "seq_from, event, claim",
              "claim, event, finding, origin, seq_from, seq_to",
              0),
          new Table("finding", "id", "id, event, seq", 0),
          new Table(
              "finding_state",
              "finding, seq_from",
              "finding, event, ordinal, measure, thing, unit, status, low, high, best, origins,"
                  + " claims, why, said, seq_from, seq_to",
              0),
          new Table("change", "id", "id, seq, kind, version, event, finding, words", 0),
          new Table(
              "correction",
              "id",
              "id, kind, target, version, body, author, reason, seq_from, seq_to",
              0),
          new Table(
              "correction_figure",
              "correction, side, version, cue_from, cue_to",
              "correction, side, report, version, cue_from, cue_to",
              0),
          new Table("tie", "correction, occasion", "correction, occasion, side", 0),
          new Table("event_whole", "seq_from, event", "event, whole, seq_from, seq_to", 0),
          new Table("outlet", "id", "id, outlet_key, seq", 0),
          new Table("outlet_count", "outlet, seq", "outlet, seq, reports, claims, repeated", 0));

  /** Writes everything. */
  public void write(Appendable out) throws IOException {
    for (Table table : TABLES) {
      write(table, out);
    }
  }

  private void write(Table table, Appendable out) throws IOException {
    for (int from = 0; ; from += PAGE) {
      List<String> lines = sql.list(table.select(), row -> line(table, row), PAGE, from);
      for (String line : lines) {
        out.append(line).append('\n');
      }
      if (lines.size() < PAGE) {
        return;
      }
    }
  }

  private static String line(Table table, Row row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("table", table.name());
    List<String> names = table.names();
    for (int column = 1; column <= names.size(); column++) {
      boolean packed = column == table.packed();
      fields.put(names.get(column - 1), packed ? unpacked(table, row) : row.textOrNull(column));
    }
    return Json.write(fields);
  }

  private static String unpacked(Table table, Row row) throws SQLException {
    int charset = table.name().equals("version") ? row.number(10) : TextCode.UTF_8;
    return TextCode.unpack(row.bytes(table.packed()), charset);
  }
}
