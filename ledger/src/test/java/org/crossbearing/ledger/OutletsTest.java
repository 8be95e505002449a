package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.internal.store.OldLedger;
import org.crossbearing.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What outlets have of their own and what they repeat is kept, and is what can be counted. */
class OutletsTest {
  private static final int REPORTS = 18;
  private static final int CORRECTIONS = 14;

  /** Everything counted from the figures, as of an entry. */
  private static final String COUNTED =
      """
      SELECT f.outlet, COUNT(DISTINCT f.version), COUNT(*), SUM(f.again) FROM (
        SELECT v.outlet AS outlet, c.version AS version, CASE WHEN EXISTS (
            SELECT 1 FROM standing t JOIN claim d ON d.id = t.claim
            WHERE t.finding = s.finding AND t.origin = s.origin
              AND t.seq_from <= ? AND t.seq_to > ? AND d.outlet_key <> c.outlet_key
              AND (SELECT MIN(p.position) FROM occasion p WHERE p.version = d.version)
                < (SELECT MIN(p.position) FROM occasion p WHERE p.version = c.version))
          THEN 1 ELSE 0 END AS again
        FROM claim c JOIN version v ON v.id = c.version
          JOIN standing s ON s.claim = c.id AND s.seq_from <= ? AND s.seq_to > ?
        WHERE s.finding IS NOT NULL AND s.origin IS NOT NULL AND c.outlet_key IS NOT NULL) f
      GROUP BY f.outlet ORDER BY 1.0 * SUM(f.again) / COUNT(*) DESC, COUNT(*) DESC, f.outlet
      """;

  @TempDir private Path folder;

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void theyAreWhatCanBeCountedAtAnyInstant(int seed) throws SQLException {
    String file = file("a.db");
    int entries = busy(file, seed);
    try (Ledger ledger = Ledger.open(file, InstantSource.system())) {
      for (int entry = 0; entry <= entries; entry++) {
        Instant then = Instant.EPOCH.plusSeconds(entry);
        assertThat(ledger.outlets(null, then))
            .as("entry %d", entry)
            .isEqualTo(counted(file, entry));
      }
      assertThat(ledger.outlets(null, null)).isEqualTo(counted(file, entries)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void theyDoNotDependOnTheOrderOfReports(int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    try (Ledger one = Ledger.open(file("a.db"), ticking());
        Ledger other = Ledger.open(file("b.db"), ticking())) {
      readings.forEach(one::add);
      other.add(shuffled);
      assertThat(other.outlets(null, null)).isEqualTo(one.outlets(null, null)).isNotEmpty();
    }
  }

  @Test
  void anOlderLedgerGetsThem() throws SQLException {
    anOlderLedgerGetsThem(file("old.db"));
  }

  @Test
  void anOlderLedgerOnAServerGetsThem() throws SQLException {
    anOlderLedgerGetsThem(Postgres.newDatabase());
  }

  /** One of the last version in which they were not kept. */
  private void anOlderLedgerGetsThem(String old) throws SQLException {
    String file = file("a.db");
    int entries = busy(file, 3);
    OldLedger.make(old, 3, file);
    InstantSource clock = InstantSource.fixed(Instant.EPOCH.plusSeconds(10_000));
    try (Ledger ledger = Ledger.open(old, clock)) {
      assertThat(ledger.outlets(null, null)).isEqualTo(counted(file, entries)).isNotEmpty();
      Instant before = Instant.EPOCH.plusSeconds(REPORTS);
      List<OutletLine> then = counted(file, REPORTS);
      assertThat(ledger.outlets(null, before)).isEqualTo(then).isNotEmpty();
      String one = then.getLast().outlet();
      assertThat(ledger.outlets(one, before)).containsExactly(then.getLast());
      assertThat(ledger.verify()).isEmpty();
      try (Ledger other = Ledger.open(file, clock)) {
        for (Reading reading : Wire.readings(REPORTS, 99)) {
          assertThat(ledger.add(reading)).isEqualTo(other.add(reading));
        }
      }
      assertThat(ledger.outlets(null, null)).isEqualTo(counted(file, entries + REPORTS));
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void ofATimeBeforeTheyWereKeptReportsStandAsTheyThenDid() throws SQLException {
    String file = file("a.db");
    String old = file("old.db");
    busy(file, 3);
    OldLedger.make(old, 3, file);
    execute(old, "UPDATE occasion SET position = 'unknown ' || (999 - version)");
    InstantSource clock = InstantSource.fixed(Instant.EPOCH.plusSeconds(10_000));
    try (Ledger ledger = Ledger.open(old, clock)) {
      Instant before = Instant.EPOCH.plusSeconds(REPORTS);
      List<OutletLine> then = ledger.outlets(null, before);
      ledger.upkeep().reports().forEach(report -> ledger.upkeep().reread(report, Wire.READER));
      ledger.upkeep().recount();
      assertThat(ledger.outlets(null, before)).isEqualTo(then).isNotEmpty();
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void verifyTellsOfTotalsThatDoNotFollow() throws SQLException {
    String file = file("a.db");
    busy(file, 1);
    execute(file, "UPDATE outlet_count SET repeated = repeated + 1 WHERE outlet = 1");
    try (Ledger ledger = Ledger.open(file, InstantSource.system())) {
      assertThat(ledger.verify())
          .singleElement()
          .asString()
          .contains("its totals do not follow from its figures");
    }
  }

  /** Adds, corrects and reads anew, an entry a second; returns how many there are. */
  private static int busy(String file, long seed) throws SQLException {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    InstantSource clock = ticking();
    try (Ledger ledger = Ledger.open(file, clock)) {
      Desk desk = new Desk(ledger);
      readings.forEach(desk::add);
      List<Desk.Correction> corrections = Desk.corrections(readings, CORRECTIONS, seed);
      corrections.subList(0, CORRECTIONS / 2).forEach(desk::correct);
    }
    try (Ledger ledger = Ledger.open(file, clock)) {
      Desk desk = new Desk(ledger);
      readings.forEach(desk::add);
      List<Desk.Correction> corrections = Desk.corrections(readings, CORRECTIONS, seed);
      corrections.subList(CORRECTIONS / 2, CORRECTIONS).forEach(desk::correct);
    }
    return number(file, "SELECT MAX(seq) FROM entry");
  }

  private static InstantSource ticking() {
    Instant[] now = {Instant.EPOCH};
    return () -> now[0] = now[0].plusSeconds(1);
  }

  private static void execute(String file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(String file, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static List<OutletLine> counted(String file, int seq) throws SQLException {
    List<OutletLine> lines = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.prepareStatement(COUNTED)) {
      for (int i = 1; i <= 4; i++) {
        statement.setInt(i, seq);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          int claims = rows.getInt(3);
          int again = rows.getInt(4);
          lines.add(
              new OutletLine(rows.getString(1), rows.getInt(2), claims, claims - again, again));
        }
      }
    }
    return lines;
  }
}
