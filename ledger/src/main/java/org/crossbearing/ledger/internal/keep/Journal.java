package org.crossbearing.ledger.internal.keep;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.crossbearing.ledger.internal.store.Sql;
import org.jspecify.annotations.Nullable;

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
  private @Nullable Entry latest;

  public Journal(Sql sql, InstantSource clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The last entry, as known while the ledger's lock is held. */
  private record Entry(int turn, int seq, String recorded) {}

  /** A new entry; returns its number. Needs the ledger's lock. */
  public int enter(String kind, String subject) {
    Entry before = latest();
    String now = stamp(clock.instant());
    String recorded = before.recorded().compareTo(now) > 0 ? before.recorded() : now;
    Entry entry = new Entry(sql.turn(), before.seq() + 1, recorded);
    sql.later(
        "INSERT INTO entry (seq, recorded, kind, subject) VALUES (?, ?, ?, ?)",
        entry.seq(),
        recorded,
        kind,
        subject);
    latest = entry;
    return entry.seq();
  }

  private Entry latest() {
    if (latest != null && latest.turn() == sql.turn()) {
      return latest;
    }
    return sql.first(
            "SELECT seq, recorded FROM entry ORDER BY seq DESC LIMIT 1",
            row -> new Entry(sql.turn(), row.number(1), row.text(2)))
        .orElse(new Entry(sql.turn(), 0, ""));
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
