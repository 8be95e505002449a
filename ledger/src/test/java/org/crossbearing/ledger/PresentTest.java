package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.ledger.Wire.AGAIN;
import static org.crossbearing.ledger.Wire.QUITO;
import static org.crossbearing.ledger.Wire.SUMY;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.EventNow;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The present of each event is kept as it was weighed; any past is weighed again. */
class PresentTest {
  private static final Instant LATER = Instant.EPOCH.plusSeconds(1_000_000);

  @TempDir private Path folder;
  private Ledger ledger;
  private int number;

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

  private void add(String... texts) {
    for (String text : texts) {
      ledger.add(Wire.reading(text, "https://example.org/" + ++number));
    }
  }

  @Test
  void eachEventIsKeptAsItsReportsTellItAfterEachCorrection() throws SQLException {
    add(SUMY, AGAIN, QUITO);
    keptAsWeighed("e1", "e2");
    List<Change> merged = ledger.merge("e1", "e2", "Ada", "one");
    keptAsWeighed("e1");
    ledger.fix("r1.c1", BigDecimal.valueOf(7), null, "Ada", "misread");
    ledger.persons("police", "hospital doctors", true, "Ada", "one");
    keptAsWeighed("e1");
    ledger.withdraw(merged.getFirst().correction().orElseThrow(), "Ada", "no");
    ledger.reject("r2.c1", "Ada", "misread");
    keptAsWeighed("e1", "e2");
    ledger.upkeep().reread("r1", Wire.READER);
    ledger.add(Wire.reading(QUITO.replace("ine", "ine or ten"), "https://example.org/3"));
    keptAsWeighed("e1", "e2");
  }

  /** No more and no fewer are kept than there are, each to be taken for what it is. */
  private void keptAsWeighed(String... events) throws SQLException {
    assertThat(kept()).containsExactly(events);
    assertThat(ledger.events(Query.any(50)))
        .extracting(EventLine::id)
        .containsExactlyInAnyOrder(events);
    for (String event : events) {
      assertThat(ledger.told(event, null)).isEqualTo(ledger.told(event, LATER));
      assertThat(ledger.views().stamp(event)).isEqualTo(keptSince(event));
    }
    assertThat(ledger.verify()).isEmpty();
  }

  @Test
  void whatAnOlderProgramWroteIsToldToo() throws SQLException {
    add(SUMY);
    execute("CREATE TABLE older AS SELECT * FROM event_told");
    add(AGAIN);
    asAnOlderProgram();
    assertThat(reports()).containsExactly("r1", "r2");
    assertThat(ledger.views().stamp("e1")).isEqualTo(2);
    assertThat(ledger.upkeep().unkept(1, 9)).containsExactly("e1");
    execute("CREATE TABLE older AS SELECT * FROM event_told");
    ledger.fix("r2.c1", BigDecimal.valueOf(7), null, "Ada", "misread");
    asAnOlderProgram();
    assertThat(ledger.told("e1", null)).isEqualTo(ledger.told("e1", LATER));
    assertThat(ledger.verify()).isEmpty();
    add(AGAIN.replace("Four", "Five"));
    assertThat(kept()).containsExactly("e1");
    assertThat(keptSince("e1")).isEqualTo(4);
  }

  /** One that keeps no copies leaves those that there are. */
  private void asAnOlderProgram() throws SQLException {
    execute("DELETE FROM event_told");
    execute("INSERT INTO event_told SELECT * FROM older");
    execute("DROP TABLE older");
  }

  private List<String> reports() {
    return ledger.told("e1", null).dossier().reports().stream().map(Report::id).sorted().toList();
  }

  @Test
  void whatCannotBeReadIsWeighedAnewAndCanBeKeptAgain() throws SQLException {
    add(SUMY, QUITO);
    for (String body : List.of("x'0102030405'", "(SELECT body FROM event_told WHERE event = 2)")) {
      execute("UPDATE event_told SET body = " + body + " WHERE event = 1");
      assertThat(ledger.told("e1", null)).isEqualTo(ledger.told("e1", LATER));
      EventNow weighed = ledger.views().now("e1");
      assertThat(weighed.kept()).isFalse();
      assertThat(ledger.upkeep().keep("e1", weighed)).isTrue();
      assertThat(ledger.views().now("e1")).isEqualTo(new EventNow(weighed.told(), 1, true));
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void whatAnotherProgramWeighedIsWeighedAnewTheLargestFirst() throws SQLException {
    add(QUITO, SUMY, AGAIN);
    assertThat(ledger.upkeep().unkept(1, 9)).isEmpty();
    execute("UPDATE event_told SET program = 'another', body = x'00'");
    assertThat(ledger.told("e2", null)).isEqualTo(ledger.told("e2", LATER));
    assertThat(ledger.verify()).isEmpty();
    assertThat(ledger.upkeep().unkept(1, 9)).containsExactly("e2", "e1");
    assertThat(ledger.upkeep().unkept(1, 1)).containsExactly("e2");
    assertThat(ledger.upkeep().unkept(2, 9)).containsExactly("e2");
    ledger.upkeep().keep("e2", ledger.views().now("e2"));
    assertThat(ledger.upkeep().unkept(1, 9)).containsExactly("e1");
  }

  @Test
  void aFindingThatAnotherProgramDidNotHavePassesForNoOther() throws SQLException {
    add(SUMY);
    execute("UPDATE event_told SET program = 'another'");
    execute("DELETE FROM finding_state WHERE measure = 'killed'");
    assertThat(findings()).containsExactly("n1 killed", "f2 injured");
    execute("UPDATE finding_state SET ordinal = 0");
    assertThat(findings()).containsExactly("n1 killed", "f2 injured");
  }

  private List<String> findings() {
    return ledger.told("e1", null).dossier().findings().stream()
        .map(Finding.OfFigures.class::cast)
        .map(f -> f.id() + " " + f.measure().word())
        .toList();
  }

  @Test
  void aPartThatThisProgramDoesNotFindInItsReportIsNamedAndHarmsNoOther() throws SQLException {
    add(SUMY, AGAIN, QUITO);
    execute("UPDATE event_told SET program = 'another'");
    execute("UPDATE occasion SET number = 9 WHERE version IN (2, 3)");
    ledger.close();
    ledger = Ledger.open(file(), () -> LATER);
    assertThat(reports()).containsExactly("r1");
    String problem = " was found to tell of it, but this program finds no such part in it";
    assertThat(ledger.verify()).contains("e1: r2" + problem, "e2: r3" + problem);
    add(AGAIN.replace("Four", "Five"), QUITO.replace("Nine", "Ten"));
    assertThat(reports()).containsExactly("r1", "r4");
    assertThat(ledger.upkeep().reports()).hasSize(5);
  }

  @Test
  void whatHasChangedSinceItWasWeighedIsNotKept() throws SQLException {
    add(SUMY);
    execute("UPDATE event_told SET program = 'another'");
    EventNow weighed = ledger.views().now("e1");
    add(AGAIN);
    assertThat(ledger.upkeep().keep("e1", weighed)).isFalse();
    assertThat(reports()).containsExactly("r1", "r2");
  }

  @Test
  void verifyTellsOfCopiesThatAreNotWhatReportsTell() throws SQLException {
    add(SUMY, QUITO);
    execute(
        "UPDATE event_told SET body = (SELECT body FROM event_told WHERE event = 2)"
            + " WHERE event = 1");
    String problem = ": the copy of its present state is not what its reports tell";
    assertThat(ledger.verify()).containsExactly("e1" + problem);
    execute("UPDATE event_told SET body = x'0102030405' WHERE event = 2");
    assertThat(ledger.verify()).containsExactly("e1" + problem, "e2" + problem);
  }

  @Test
  void verifyTellsOfCopiesOfEventsThatAreNoMore() throws SQLException {
    add(SUMY, QUITO);
    execute("CREATE TABLE older AS SELECT * FROM event_told WHERE event = 2");
    ledger.merge("e1", "e2", "Ada", "one");
    execute("INSERT INTO event_told SELECT * FROM older");
    assertThat(ledger.verify()).containsExactly("e2: is no more, but a copy of it is kept");
  }

  private List<String> kept() throws SQLException {
    List<String> events = new ArrayList<>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT event FROM event_told ORDER BY event")) {
      while (rows.next()) {
        events.add("e" + rows.getInt(1));
      }
    }
    return events;
  }

  private int keptSince(String event) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT seq FROM event_told WHERE event = " + event.substring(1))) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
