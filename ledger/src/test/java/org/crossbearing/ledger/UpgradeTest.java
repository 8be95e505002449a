package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Hit;
import org.crossbearing.ledger.answer.OutletLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an older program left out of a ledger comes in when the reports are read anew. */
class UpgradeTest {
  private static final String ATTACK =
      "A gunman shot and killed a clerk, Teo Garrow, near Lorne Square in Izmir on March 3. Anka"
          + " Dorr of the Harbour Union and Judge Ilm Teral were told.\n";
  private static final String TRIAL =
      "A gunman shot and killed a clerk, Teo Garrow, near Lorne Square, a court heard. Judge Ilm"
          + " Teral let Anka Dorr of the Harbour Union speak on September 9.\n";

  private static final Instant LATER = Instant.EPOCH.plusSeconds(1_000_000);

  @TempDir private Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    Instant[] now = {Instant.EPOCH};
    ledger = Ledger.open(file(), () -> now[0] = now[0].plusSeconds(1));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }

  private static Reading attack() {
    return Wire.READER.read(
        Wire.report(ATTACK, "Harbour Post", LocalDate.of(2025, 3, 4), 9, "https://a.example/1"));
  }

  private static Reading trial() {
    return Wire.READER.read(
        Wire.report(TRIAL, "Channel Nine", LocalDate.of(2025, 9, 9), 9, "https://a.example/2"));
  }

  @Test
  void aLedgerWithoutKeysOfPeopleFindsThemOnceItIsReadAnew() throws SQLException {
    ledger.add(attack());
    execute("DELETE FROM occasion_key WHERE last_week = " + Integer.MAX_VALUE);
    ledger.add(trial());
    assertThat(events()).hasSize(2);
    readAnew();
    assertThat(events()).hasSize(1);
    assertThat(reports(events().getFirst())).containsExactly("r1", "r2");
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  @Test
  void partsThatThisProgramDoesNotFindAreEnteredAsItFindsThem() throws SQLException {
    ledger.add(Wire.reading(Wire.SUMY, "https://a.example/1"));
    ledger.add(Wire.reading(Wire.AGAIN, "https://a.example/2"));
    ledger.add(Wire.reading(Wire.QUITO, "https://a.example/3"));
    List<String> before = Findings.of(ledger, null);
    assertThat(reports("e1")).containsExactly("r1", "r2");
    execute("UPDATE event_told SET program = 'another'");
    execute("UPDATE occasion SET number = 9 WHERE version IN (2, 3)");
    ledger.close();
    open();
    assertThat(reports("e1")).containsExactly("r1");
    assertThat(ledger.verify()).isNotEmpty();
    readAnew();
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(events()).containsExactlyInAnyOrder("e1", "e2");
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  @Test
  void whatAnotherProgramFoundIsFoundAsThisOneFindsIt() throws SQLException {
    ledger.add(Wire.reading(Wire.SUMY, "https://a.example/1"));
    ledger.add(Wire.reading(Wire.AGAIN, "https://a.example/2"));
    ledger.add(Wire.reading(Wire.QUITO, "https://a.example/3"));
    List<EventLine> before = ledger.events(Query.any(9));
    execute("UPDATE finding_state SET status = 'single', why = '' WHERE event = 1");
    execute("UPDATE event_state SET title = 'Crash' WHERE event = 2");
    execute("UPDATE event_told SET program = 'another'");
    ledger.close();
    open();
    assertThat(ledger.verify()).isNotEmpty();
    assertThat(ledger.events(Query.any(9))).isNotEqualTo(before);
    readAnew();
    assertThat(ledger.events(Query.any(9))).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  @Test
  void keysThatThisProgramWouldNotEnterFindNothingMore() throws SQLException {
    ledger.add(attack());
    ledger.add(Wire.reading(Wire.QUITO, "https://a.example/3"));
    List<String> before = Findings.of(ledger, null);
    execute("INSERT INTO occasion_key VALUES (7, 2147483647, -2147483648, 2)");
    assertThat(found(7)).isEqualTo(1);
    readAnew();
    assertThat(found(7)).isZero();
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  /** How many events a key leads to. */
  private int found(int key) throws SQLException {
    return number(
        "SELECT COUNT(*) FROM occasion_key k JOIN membership m ON m.occasion = k.occasion"
            + " AND m.seq_to = 2147483647 WHERE k.key_hash = "
            + key);
  }

  @Test
  void reportsThatAnotherProgramPutElsewhereComeInTheirOrder() throws SQLException {
    ledger.add(Wire.reading(Wire.SUMY, "https://a.example/1"));
    ledger.add(Wire.readings(3, 1));
    List<OutletLine> outlets = ledger.outlets(null, null);
    List<String> before = Findings.of(ledger, null);
    execute("UPDATE occasion SET position = 'unknown ' || version");
    ledger.close();
    open();
    readAnew();
    assertThat(number("SELECT COUNT(*) FROM occasion WHERE position LIKE 'u%' AND seq_to > 999"))
        .isZero();
    assertThat(Findings.of(ledger, null)).isEqualTo(before);
    assertThat(ledger.outlets(null, null)).isEqualTo(outlets);
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  @Test
  void totalsThatAnotherProgramCountedOtherwiseAreCountedAnew() throws SQLException {
    ledger.add(Wire.readings(6, 1));
    List<OutletLine> before = ledger.outlets(null, null);
    execute(
        "UPDATE outlet_count SET repeated = repeated + 1, claims = claims + 2 WHERE outlet = 1");
    execute("INSERT INTO outlet VALUES (99, 'gone times', 1)");
    execute("INSERT INTO outlet_count VALUES (99, 1, 1, 1, 0)");
    assertThat(ledger.outlets(null, null)).isNotEqualTo(before);
    assertThat(ledger.verify()).hasSize(2);
    readAnew();
    assertThat(ledger.outlets(null, null)).isEqualTo(before);
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
    ledger.add(Wire.readings(9, 2));
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void claimsAreFoundByTheNamesOfThisProgram() throws SQLException {
    ledger.add(attack());
    List<Hit> before = ledger.search(in("Izmir"));
    execute("UPDATE claim SET place_key = 'old ' || place_key, outlet_key = 'old ' || outlet_key");
    assertThat(ledger.search(in("Izmir"))).isEmpty();
    readAnew();
    assertThat(ledger.search(in("Izmir"))).isEqualTo(before).isNotEmpty();
    assertThat(ledger.verify()).isEmpty();
    nothingMoreIsEntered();
  }

  private static Query in(String place) {
    return new Query(null, place, null, null, null, null, null, null, null, 9);
  }

  private List<String> events() {
    return ledger.events(Query.any(9)).stream().map(EventLine::id).toList();
  }

  private List<String> reports(String event) {
    return ledger.event(event, null).reports().stream().map(Report::id).sorted().toList();
  }

  private void readAnew() {
    ledger.upkeep().reports().forEach(report -> ledger.upkeep().reread(report, Wire.READER));
    ledger.upkeep().recount();
  }

  private void nothingMoreIsEntered() {
    int last = ledger.views().entryAt(LATER);
    readAnew();
    assertThat(ledger.views().entryAt(LATER)).isEqualTo(last);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private int number(String question) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      return rows.getInt(1);
    }
  }
}
