package org.crossbearing.desk.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WeighedTest {
  private static final Instant FUTURE = Instant.parse("2030-01-01T00:00:00Z");
  private static final String ONE = "Vitali Klitschko";
  private static final String OTHER = "Petro Olenych";

  private String file = "";

  @BeforeEach
  void fill(@TempDir Path folder) {
    file = folder.resolve("ledger.db").toString();
    String text =
        "A missile strike killed 12 people in Kyiv on Thursday, mayor %s said. Deputy mayor %s said 30 people were injured in Kyiv."
            .formatted(ONE, OTHER);
    Report report =
        new Report(
            "r1",
            "test.txt",
            "Test Post",
            null,
            Published.parse("2025-07-10T08:00Z"),
            List.of(),
            null,
            "en",
            text,
            false);
    try (Ledger ledger = open()) {
      ledger.add(ReportReader.english().read(report));
    }
  }

  private Ledger open() {
    return Ledger.open(file, InstantSource.system());
  }

  @Test
  void aTimeToComeShowsWhatIsSaidOfPersonsMeanwhile() {
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 2);
        Weighed weighed = new Weighed(ledgers, new Refill(ledgers, false))) {
      assertThat(persons(weighed.at("e1", FUTURE))).contains(ONE, OTHER);
      Instant before = Instant.now();
      try (Ledger ledger = open()) {
        ledger.persons(ONE, OTHER, true, "a tester", "to see");
      }
      assertThat(persons(weighed.at("e1", FUTURE))).hasSize(1);
      assertThat(persons(weighed.at("e1", before))).contains(ONE, OTHER);
      assertThat(persons(weighed.at("e1", null))).hasSize(1);
    }
  }

  private static List<String> persons(Weighed.Event event) {
    return event.dossier().entities().stream()
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .map(entity -> entity.name())
        .toList();
  }

  @Test
  void whoAsksForThePresentDoesNotWaitForThePast() {
    CountDownLatch end = new CountDownLatch(1);
    ThreadPoolExecutor past = busy(end);
    past.execute(() -> {});
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 2);
        Weighed weighed = new Weighed(ledgers, new Refill(ledgers, false), past)) {
      assertThatThrownBy(() -> weighed.at("e1", FUTURE)).isInstanceOf(BusyException.class);
      assertThat(persons(weighed.at("e1", null))).contains(ONE);
    } finally {
      end.countDown();
    }
  }

  @Test
  void whatAnotherProgramKeptIsKeptAnewOnceItHasBeenAskedFor() throws Exception {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.execute("UPDATE event_told SET program = 'another'");
    }
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 2);
        Refill refill = new Refill(ledgers, true);
        Weighed weighed = new Weighed(ledgers, refill)) {
      refill.begin(1000);
      assertThat(unkept(ledgers)).containsExactly("e1");
      assertThat(persons(weighed.at("e1", null))).contains(ONE);
      for (int i = 0; i < 2000 && !unkept(ledgers).isEmpty(); i++) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      assertThat(unkept(ledgers)).isEmpty();
    }
  }

  private static List<String> unkept(Ledgers ledgers) {
    return ledgers.ask(ledger -> ledger.upkeep().unkept(1, 9));
  }

  @Test
  void whoStillWaitsAtTheEndIsTold() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    ThreadPoolExecutor past = busy(end);
    try (Ledgers ledgers = new Ledgers(file, InstantSource.system(), 2)) {
      Weighed weighed = new Weighed(ledgers, new Refill(ledgers, false), past);
      CompletableFuture<Weighed.Event> asked =
          CompletableFuture.supplyAsync(() -> weighed.at("e1", FUTURE));
      while (past.getQueue().isEmpty()) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
      weighed.close();
      assertThatThrownBy(() -> asked.get(20, TimeUnit.SECONDS))
          .hasCauseInstanceOf(BusyException.class);
      assertThatThrownBy(() -> weighed.at("e1", null)).isInstanceOf(BusyException.class);
    } finally {
      end.countDown();
    }
  }

  /** One thread that does something else until the end. */
  private static ThreadPoolExecutor busy(CountDownLatch end) {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1));
    pool.execute(
        () -> {
          try {
            assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    return pool;
  }
}
