package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.Outcome;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kills, full disks, other writers and hostile reports; nothing acknowledged is lost. */
class RobustnessTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);
  private static final int KILLS = 20;
  private static final int CORRECTING_KILLS = 6;
  private static final int REPORTS = 40;
  private static final long SEED = 7;

  @TempDir private Path folder;

  private String place(boolean postgres) {
    return postgres ? Postgres.newDatabase() : folder.resolve("a.db").toString();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void killedWhileAddingItIsAsIfItHadNotBeen(boolean postgres) throws Exception {
    String place = place(postgres);
    Random random = new Random(SEED);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(untilKilled(place, random.nextInt(REPORTS / 2), random.nextInt(30)));
    }
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
      List<String> there =
          ledger.search(Query.any(10_000)).stream()
              .map(hit -> hit.claim().replaceAll("\\..*", ""))
              .toList();
      assertThat(there).containsAll(acknowledged);
      readings.forEach(ledger::add);
      assertThat(export(ledger)).isEqualTo(exportOf(readings));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void killedWhileCorrectingItIsWhole(boolean postgres) throws Exception {
    String place = place(postgres);
    Random random = new Random(SEED);
    Set<String> acknowledged = new HashSet<>();
    for (int kill = 0; kill < CORRECTING_KILLS; kill++) {
      int moment = 1 + random.nextInt(12);
      List<String> said = untilKilled(place, moment, random.nextInt(30), String.valueOf(kill));
      said.remove("ready");
      acknowledged.addAll(said);
      try (Ledger ledger = Ledger.open(place, CLOCK)) {
        assertThat(ledger.verify()).isEmpty();
        String all = export(ledger);
        acknowledged.forEach(id -> assertThat(all).contains(row(id)));
      }
    }
    assertThat(acknowledged).isNotEmpty();
  }

  /** What an export has of a correction or a version. */
  private static String row(String id) {
    return id.startsWith("c")
        ? "\"correction\",\"id\":\"" + id.substring(1) + "\""
        : "\"name\":\"" + id + "\"";
  }

  /** Waits for so many reports, and then so many milliseconds. */
  private static List<String> untilKilled(String place, int reports, int more, String... correcting)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    command.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.addAll(List.of(Crasher.class.getName(), place));
    command.addAll(List.of(String.valueOf(REPORTS), String.valueOf(SEED)));
    command.addAll(List.of(correcting));
    Process child =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> said = new ArrayList<>();
    try (BufferedReader out = child.inputReader(StandardCharsets.UTF_8)) {
      String line = "";
      while (line != null && said.size() <= reports) {
        line = out.readLine();
        if (line != null) {
          said.add(line);
        }
      }
      Thread.sleep(more);
      child.destroyForcibly().waitFor();
    }
    return said;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void writersTakeTurns(boolean postgres) throws Exception {
    String place = place(postgres);
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<?>> writers = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        List<Reading> own = i == 0 ? readings : readings.reversed();
        writers.add(pool.submit(() -> add(place, own)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
      assertThat(Findings.of(ledger, null)).isEqualTo(Findings.ofAll(readings));
    }
  }

  private static void add(String place, List<Reading> readings) {
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      readings.forEach(ledger::add);
    }
  }

  @Test
  void bothStoresKeepTheSame() {
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    String place = place(true);
    add(place, readings);
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      assertThat(export(ledger)).isEqualTo(exportOf(readings));
      assertThat(ledger.search(words("killed injured"))).isNotEmpty();
    }
  }

  @Test
  void bothStoresKeepTheSameCorrections() {
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    List<String> exports = new ArrayList<>();
    List<List<String>> findings = new ArrayList<>();
    for (String place : List.of(place(false), place(true))) {
      Instant[] now = {Instant.EPOCH};
      InstantSource clock = () -> now[0] = now[0].plusSeconds(1);
      try (Ledger ledger = Ledger.open(place, clock)) {
        Desk desk = new Desk(ledger);
        readings.forEach(desk::add);
        Desk.corrections(readings, 60, SEED).forEach(desk::correct);
        assertThat(ledger.verify()).isEmpty();
        exports.add(export(ledger));
        findings.add(Findings.of(ledger, Instant.EPOCH.plusSeconds(REPORTS + 10)));
      }
    }
    assertThat(exports.get(1)).isEqualTo(exports.get(0));
    assertThat(findings.get(1)).isEqualTo(findings.get(0)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whoCorrectsTakesTurnsToo(boolean postgres) throws Exception {
    String place = place(postgres);
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    add(place, readings);
    try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
      List<Future<List<String>>> writers = new ArrayList<>();
      for (long seed : List.of(1L, 2L)) {
        writers.add(pool.submit(() -> correct(place, readings, 12, seed)));
      }
      Set<String> acknowledged = new HashSet<>();
      for (Future<List<String>> writer : writers) {
        acknowledged.addAll(writer.get());
      }
      try (Ledger ledger = Ledger.open(place, CLOCK)) {
        assertThat(ledger.verify()).isEmpty();
        String all = export(ledger);
        assertThat(acknowledged).isNotEmpty().allSatisfy(id -> assertThat(all).contains(row(id)));
      }
    }
  }

  private static List<String> correct(String place, List<Reading> readings, int count, long seed) {
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      Desk desk = new Desk(ledger);
      readings.forEach(desk::add);
      return Desk.corrections(readings, count, seed).stream()
          .flatMap(correction -> desk.correct(correction).stream())
          .toList();
    }
  }

  @Test
  void aFullDiskLosesNoCorrection() {
    String place = place(false);
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    add(place, readings);
    long pages = number(place, "PRAGMA page_count");
    List<String> acknowledged =
        correct("jdbc:sqlite:" + place + "?max_page_count=" + (pages + 6), readings, 60, SEED);
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
      String all = export(ledger);
      assertThat(acknowledged).isNotEmpty().allSatisfy(id -> assertThat(all).contains(row(id)));
      int more = correct(place, readings, 60, SEED).size();
      assertThat(more).isPositive();
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void whatCannotBeWrittenTakesNoCorrection() {
    String place = place(false);
    List<Reading> readings = Wire.readings(8, SEED);
    add(place, readings);
    try (Ledger ledger = Ledger.open("jdbc:sqlite:file:" + place + "?mode=ro", CLOCK)) {
      List<String> before = Findings.of(ledger, null);
      assertThatThrownBy(() -> ledger.reject("r1.c1", "Ada", "misread"))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("it cannot be written");
      assertThatThrownBy(() -> ledger.merge("e1", "e2", "Ada", "one"))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("it cannot be written");
      assertThat(Findings.of(ledger, null)).isEqualTo(before);
    }
  }

  @Test
  void aFullDiskIsSaidAndNothingIsLost() {
    String place = place(false);
    List<Reading> readings = Wire.readings(REPORTS, SEED);
    add(place, readings.subList(0, 3));
    long pages = number(place, "PRAGMA page_count");
    try (Ledger ledger =
        Ledger.open("jdbc:sqlite:" + place + "?max_page_count=" + (pages + 2), CLOCK)) {
      assertThatThrownBy(() -> readings.forEach(ledger::add))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("the disk is full");
      assertThat(ledger.add(readings.getFirst()).outcome()).isEqualTo(Outcome.SAME);
    }
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
      readings.forEach(ledger::add);
      assertThat(export(ledger)).isEqualTo(exportOf(readings));
    }
  }

  @Test
  void whatCannotBeWrittenIsSaidAndCanBeAsked() {
    String place = place(false);
    List<Reading> readings = Wire.readings(4, SEED);
    add(place, readings.subList(0, 3));
    try (Ledger ledger = Ledger.open("jdbc:sqlite:file:" + place + "?mode=ro", CLOCK)) {
      assertThat(ledger.events(Query.any(10))).isNotEmpty();
      assertThatThrownBy(() -> ledger.add(readings.get(3)))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("it cannot be written");
    }
  }

  @Test
  void anotherFileIsNoLedger() throws IOException {
    Path other = Files.writeString(folder.resolve("notes.txt"), "no ledger".repeat(1000));
    assertThatThrownBy(() -> Ledger.open(other.toString(), CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("it is no ledger");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hostileReportsAreKeptAsTheyAre(boolean postgres) {
    String numbers = "Police said 5 people died. " + "7 ".repeat(200_000);
    List<String> texts =
        List.of(
            "'); DROP TABLE claim; -- 12 people were killed in Sumy, police said.",
            "A NUL \u0000 here: 12 people\u0000 were killed in Sumy, police \u0000 said.",
            "Half \uD800 a pair: 12 people were killed in \uDC00 Sumy, police said \uD83D.",
            "12 people were killed in “Sumy\u202E”, said \u0001\u001B[2J police.",
            numbers);
    try (Ledger ledger = Ledger.open(place(postgres), CLOCK)) {
      for (String text : texts) {
        ledger.add(Wire.reading(text, "https://example.org/" + text.hashCode()));
      }
      assertThat(ledger.verify()).isEmpty();
      assertThat(ledger.add(Wire.reading("Two people died in Sumy.", "u")).outcome())
          .isEqualTo(Outcome.NEW);
      for (String text : texts) {
        Reading again = Wire.reading(text, "https://example.org/" + text.hashCode());
        assertThat(ledger.add(again).outcome()).isEqualTo(Outcome.SAME);
      }
      assertThat(ledger.search(words("\" OR 1=1 NEAR(* drop table"))).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void hostileCorrectionsAreKeptOrRefused(boolean postgres) {
    String odd = "NUL \u0000, half \uD800, '); DROP TABLE tie; --, \u001B[2J";
    List<Reading> readings = Wire.readings(8, SEED);
    try (Ledger ledger = Ledger.open(place(postgres), CLOCK)) {
      readings.forEach(ledger::add);
      List<String> before = Findings.of(ledger, null);
      List<String> ids = ledger.events(Query.any(2)).stream().map(EventLine::id).toList();
      ledger.merge(ids.get(0), ids.get(1), odd, odd.repeat(5000));
      String kept = "NUL \uFFFD, half \uFFFD, '); DROP TABLE tie; --, \u001B[2J";
      assertThat(ledger.changesAfter(0, 1000))
          .extracting(Change::words)
          .contains(
              "c1: %s and %s held to be one by %s: %s"
                  .formatted(ids.get(0), ids.get(1), kept, kept.repeat(5000)));
      for (String id : List.of("", "e", "e0", "e99999999999", "e1 OR 1=1", odd)) {
        assertThatThrownBy(() -> ledger.merge(id, ids.get(0), "A", "x"))
            .isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> ledger.split(ids.get(0), List.of(id), "A", "x"))
            .isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> ledger.origins(id, id + "2", true, "A", "x"))
            .isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> ledger.persons(id, "police", true, "A", "x"))
            .isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> ledger.houses(id, "x", true, "A", "x"))
            .isInstanceOf(LedgerException.class);
        assertThatThrownBy(() -> ledger.withdraw(id, "A", "x")).isInstanceOf(LedgerException.class);
      }
      assertThatThrownBy(() -> ledger.split(ids.get(0), List.of(), "A", "x"))
          .isInstanceOf(LedgerException.class);
      assertThat(ledger.verify()).isEmpty();
      ledger.withdraw("c1", odd, odd);
      assertThat(Findings.of(ledger, null)).isEqualTo(before);
    }
  }

  @Test
  void aCopyIsALedger() {
    String place = place(false);
    List<Reading> readings = Wire.readings(5, SEED);
    add(place, readings);
    Path copy = folder.resolve("copy.db");
    try (Ledger ledger = Ledger.open(place, CLOCK)) {
      ledger.upkeep().backUp(copy);
      assertThatThrownBy(() -> ledger.upkeep().backUp(copy)).isInstanceOf(LedgerException.class);
    }
    try (Ledger ledger = Ledger.open(copy.toString(), CLOCK)) {
      assertThat(ledger.verify()).isEmpty();
      assertThat(export(ledger)).isEqualTo(exportOf(readings));
    }
  }

  private static Query words(String words) {
    return new Query(words, null, null, null, null, null, null, null, null, 10);
  }

  private String exportOf(List<Reading> readings) {
    try (Ledger ledger = Ledger.open(folder.resolve("other.db").toString(), CLOCK)) {
      readings.forEach(ledger::add);
      return export(ledger);
    }
  }

  private static String export(Ledger ledger) {
    StringBuilder out = new StringBuilder();
    try {
      ledger.upkeep().export(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static long number(String file, String sql) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
