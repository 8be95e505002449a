package org.crossbearing.ledger.internal.keep;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.crossbearing.ledger.internal.store.Sql;

/**
 * Numbers what happens to the ledger, and says when. The number is what all rows refer to; the
 * clock is asked once for each entry, and time never runs backwards in the ledger though the clock
 * may.
 */
public final class Journal {
  /** One width for all, so that texts sort as instants do. */
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final Sql sql;
  private final InstantSource clock;

  public Journal(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** A new entry; returns its number. Needs the ledger's lock. */
  public int enter(String kind, String subject) {
    int seq = last() + 1;
    String now = stamp(clock.instant());
    String before =
        sql.first("SELECT recorded FROM entry WHERE seq = ?", row -> row.text(1), seq - 1)
            .orElse("");
    sql.add(
        "INSERT INTO entry (seq, recorded, kind, subject) VALUES (?, ?, ?, ?)",
        seq,
        before.compareTo(now) > 0 ? before : now,
        kind,
        subject);
    return seq;
  }

  /** The number of the last entry, 0 if there is none. */
  public int last() {
    return (int) sql.number("SELECT MAX(seq) FROM entry").orElse(0);
  }

  /** The number of the last entry that had been made at {@code instant}, 0 if there was none. */
  public int lastAt(Instant instant) {
    return (int)
        sql.number(
                "SELECT seq FROM entry WHERE recorded <= ? ORDER BY recorded DESC, seq DESC LIMIT"
                    + " 1",
                stamp(instant))
            .orElse(0);
  }

  /** When an entry was made. */
  public Instant recorded(int seq) {
    return sql.first("SELECT recorded FROM entry WHERE seq = ?", row -> row.text(1), seq)
        .map(Instant::parse)
        .orElse(Instant.EPOCH);
  }

  static String stamp(Instant instant) {
    return STAMP.format(instant.truncatedTo(ChronoUnit.MICROS));
  }
}
