package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that refuses to write: it is said, and nothing acknowledged is lost. */
class ServerTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final List<Reading> READINGS = Wire.readings(12, 7);

  @TempDir private Path folder;

  @Test
  void aServerThatOnlyReadsIsSaidAndCanBeAsked() throws IOException {
    String place = Postgres.newDatabase();
    add(place, READINGS.subList(0, 3));
    String reading = place + "&options=-c%20default_transaction_read_only=on";
    try (Ledger ledger = Ledger.open(reading, CLOCK)) {
      assertThat(ledger.events(Query.any(10))).isNotEmpty();
      refused("the database is read-only", () -> ledger.add(READINGS.get(3)));
      refused("the database is read-only", () -> ledger.reject("r1.c1", "Ada", "misread"));
    }
    assertAllGoIn(place);
  }

  @Test
  void aServersFullDiskIsSaidAndNothingIsLost() throws IOException, SQLException {
    String place = Postgres.newDatabase();
    add(place, READINGS.subList(0, 3));
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      execute(
          place,
          "CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE"
              + " 'could not extend file' USING ERRCODE = '53100'; END $$",
          "CREATE TRIGGER full_disk BEFORE INSERT ON standing FOR EACH ROW WHEN (NEW.seq_from > 6)"
              + " EXECUTE FUNCTION full_disk()");
      refused("the server's disk is full", () -> READINGS.forEach(ledger::add));
      assertThat(ledger.upkeep().reports()).hasSize(6);
      assertThat(ledger.verify()).isEmpty();
      assertThat(ledger.add(READINGS.getFirst()).outcome()).isEqualTo(Outcome.SAME);
      refused("the server's disk is full", () -> ledger.reject("r1.c1", "Ada", "misread"));
      execute(place, "DROP TRIGGER full_disk ON standing");
    }
    assertAllGoIn(place);
  }

  private static void refused(String why, Runnable work) {
    assertThatThrownBy(work::run).isInstanceOf(LedgerException.class).hasMessageContaining(why);
  }

  /** Adding on gives the same as if nothing had happened. */
  private void assertAllGoIn(String place) throws IOException {
    String file = folder.resolve("a.db").toString();
    assertThat(add(place, READINGS)).isEqualTo(add(file, READINGS));
  }

  /** Returns all there is then. */
  private static String add(String place, List<Reading> readings) throws IOException {
    StringBuilder out = new StringBuilder();
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      readings.forEach(ledger::add);
      assertThat(ledger.verify()).isEmpty();
      ledger.upkeep().export(out);
    }
    return out.toString();
  }

  private static void execute(String place, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(place);
        var statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
