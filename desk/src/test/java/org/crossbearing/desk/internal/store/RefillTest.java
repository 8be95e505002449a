package org.crossbearing.desk.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Published;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Events that another program weighed, by how many reports tell of them. */
@Timeout(120)
class RefillTest {
  private static final InstantSource CLOCK = InstantSource.system();
  private static final ReportReader READER = ReportReader.english();

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void fill() throws SQLException {
    file = folder.resolve("ledger.db").toString();
    try (Ledger ledger = Ledger.open(file, CLOCK)) {
      ledger.add(told("Izmir", "a fire in a market hall", Refill.LARGE));
      ledger.add(told("Quito", "flooding", Refill.LEAST));
      ledger.add(told("Lagos", "an explosion at a depot", Refill.LEAST - 1));
      assertThat(ledger.events(Query.any(9)))
          .extracting(EventLine::reports)
          .containsExactlyInAnyOrder(Refill.LARGE, Refill.LEAST, Refill.LEAST - 1);
    }
    execute("UPDATE event_told SET program = 'another'");
  }

  private void execute(String sql) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<Reading> told(String town, String cause, int times) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i <= times; i++) {
      String text =
          "Nine people were killed by %s in %s on Thursday, hospital %d said."
              .formatted(cause, town, i);
      readings.add(
          READER.read(
              new Report(
                  "r1",
                  "a.txt",
                  "Outlet " + i,
                  null,
                  Published.parse("2025-07-10T08:00Z"),
                  List.of(),
                  "https://news.example/" + town + i,
                  "en",
                  text,
                  false)));
    }
    return readings;
  }

  @Test
  void largeEventsAreAtHandOnceItHasBegunAndThoseOfSomeReportsSoonAfter() throws Exception {
    try (Ledgers ledgers = new Ledgers(file, CLOCK, 2);
        Refill refill = new Refill(ledgers, true)) {
      assertThat(lacking(ledgers)).containsExactly("e1", "e2", "e3");
      refill.begin(60_000);
      assertThat(lacking(ledgers)).doesNotContain("e1");
      while (lacking(ledgers).size() > 1) {
        Thread.sleep(5);
      }
      assertThat(lacking(ledgers)).containsExactly("e3");
    }
    try (Ledger ledger = Ledger.open(file, CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void anEventThatCannotBeWeighedKeepsNoOtherAndNotTheDeskFromBeingAtHand() throws Exception {
    execute("UPDATE version SET body = x'00' WHERE id = 1");
    try (Ledgers ledgers = new Ledgers(file, CLOCK, 2);
        Refill refill = new Refill(ledgers, true)) {
      refill.begin(60_000);
      while (lacking(ledgers).contains("e2")) {
        Thread.sleep(5);
      }
      assertThat(lacking(ledgers)).containsExactly("e1", "e3");
    }
  }

  @Test
  void withoutTimeItBeginsAtOnceAndDoesTheLargeOnesLater() throws Exception {
    try (Ledgers ledgers = new Ledgers(file, CLOCK, 2);
        Refill refill = new Refill(ledgers, true)) {
      refill.begin(0);
      while (lacking(ledgers).size() > 1) {
        Thread.sleep(5);
      }
      assertThat(lacking(ledgers)).containsExactly("e3");
    }
  }

  @Test
  void aDeskThatOnlyReadsKeepsNothing() {
    try (Ledgers ledgers = new Ledgers(file, CLOCK, 2);
        Refill refill = new Refill(ledgers, false)) {
      refill.begin(60_000);
      assertThat(lacking(ledgers)).containsExactly("e1", "e2", "e3");
    }
  }

  private static List<String> lacking(Ledgers ledgers) {
    return ledgers.ask(ledger -> ledger.upkeep().unkept(1, 9));
  }
}
