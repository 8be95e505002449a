package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.crossbearing.model.Reading;

/** What the ledger comes to depends on what was added, not on how. */
class ReplayTest {
  private static final int REPORTS = 12;

  @Property(tries = 12)
  void anyOrderGivesTheFindingsOfAllReportsTogether(@ForAll @IntRange(min = 1) int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(findingsOf(shuffled)).isEqualTo(Findings.ofAll(readings)).isNotEmpty();
  }

  @Property(tries = 3)
  void oneOrderGivesOneExport(@ForAll @IntRange(min = 1) int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    assertThat(exportOf(readings)).isEqualTo(exportOf(readings));
  }

  @Property(tries = 5)
  void asOfAnInstantIsTheLedgerStoppedThen(
      @ForAll @IntRange(min = 1) int seed, @ForAll @IntRange(min = 0, max = REPORTS) int stop) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<String> stopped = findingsOf(readings.subList(0, stop));
    List<String> past =
        with(readings, ledger -> Findings.of(ledger, Instant.EPOCH.plusSeconds(stop)));
    assertThat(past).isEqualTo(stopped);
  }

  @Property(tries = 12)
  void correctedInAnyOrderOfReportsItIsTheSame(@ForAll @IntRange(min = 1) int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<Reading> shuffled = new ArrayList<>(readings);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(corrected(shuffled, readings, 0, seed))
        .isEqualTo(corrected(readings, readings, 0, seed))
        .isNotEmpty();
  }

  @Property(tries = 8)
  void whatComesAfterACorrectionMayComeInAnyOrder(@ForAll @IntRange(min = 1) int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<Reading> shuffled = new ArrayList<>(readings.subList(REPORTS / 2, REPORTS));
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.addAll(0, readings.subList(0, REPORTS / 2));
    assertThat(corrected(shuffled, readings, REPORTS / 2, seed))
        .isEqualTo(corrected(readings, readings, REPORTS / 2, seed))
        .isNotEmpty();
  }

  @Example
  void correctionsOfAllKindsAreMade() {
    Set<Integer> made = new TreeSet<>();
    for (int seed = 1; seed <= 8; seed++) {
      List<Reading> readings = Wire.readings(REPORTS, seed);
      List<Desk.Correction> corrections = Desk.corrections(readings, 12, seed);
      with(
          readings,
          ledger -> {
            Desk desk = desk(ledger, readings);
            corrections.forEach(c -> desk.correct(c).ifPresent(id -> made.add(c.kind())));
            return desk.refused();
          });
    }
    assertThat(made).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  /** The findings when some corrections are made before the last reports come. */
  private static List<String> corrected(
      List<Reading> order, List<Reading> readings, int last, int seed) {
    int first = REPORTS - last;
    return with(
        List.of(),
        ledger -> {
          Desk desk = new Desk(ledger);
          order.subList(0, first).forEach(desk::add);
          Desk.corrections(readings.subList(0, first), 5, seed).stream()
              .filter(c -> c.kind() < Desk.OF_ONE_MEANING)
              .forEach(desk::correct);
          List<String> before = Findings.of(ledger, null);
          Assume.that(desk.splitOne());
          assertThat(Findings.of(ledger, null)).isNotEqualTo(before);
          order.subList(first, REPORTS).forEach(desk::add);
          assertThat(ledger.verify()).isEmpty();
          return Findings.of(ledger, null);
        });
  }

  @Property(tries = 6)
  void asOfAnInstantIsTheLedgerStoppedThenWithCorrections(
      @ForAll @IntRange(min = 1) int seed, @ForAll @IntRange(min = 0, max = 8) int stop) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    List<Desk.Correction> corrections = Desk.corrections(readings, 8, seed);
    int[] entries = {0};
    List<String> stopped =
        with(
            readings,
            ledger -> {
              Desk desk = desk(ledger, readings);
              corrections.subList(0, stop).forEach(desk::correct);
              entries[0] = REPORTS + stop - desk.refused();
              return Findings.of(ledger, null);
            });
    List<String> past =
        with(
            readings,
            ledger -> {
              corrections.forEach(desk(ledger, readings)::correct);
              assertThat(ledger.verify()).isEmpty();
              return Findings.of(ledger, Instant.EPOCH.plusSeconds(entries[0]));
            });
    assertThat(past).isEqualTo(stopped);
  }

  @Property(tries = 4)
  void correctionsInOneOrderGiveOneExport(@ForAll @IntRange(min = 1) int seed) {
    assertThat(correctedExport(seed)).isEqualTo(correctedExport(seed));
  }

  private static String correctedExport(int seed) {
    List<Reading> readings = Wire.readings(REPORTS, seed);
    return with(
        readings,
        ledger -> {
          Desk.corrections(readings, 8, seed).forEach(desk(ledger, readings)::correct);
          StringBuilder out = new StringBuilder();
          ledger.upkeep().export(out);
          return out.toString();
        });
  }

  /** Somebody who knows the reports that are there. */
  private static Desk desk(Ledger ledger, List<Reading> readings) {
    Desk desk = new Desk(ledger);
    readings.forEach(desk::add);
    return desk;
  }

  private static List<String> findingsOf(List<Reading> readings) {
    return with(readings, ledger -> Findings.of(ledger, null));
  }

  private static String exportOf(List<Reading> readings) {
    return with(
        readings,
        ledger -> {
          StringBuilder out = new StringBuilder();
          ledger.upkeep().export(out);
          return out.toString();
        });
  }

  @FunctionalInterface
  private interface Question<T> {
    T of(Ledger ledger) throws IOException;
  }

  /** The first report comes in a second after the epoch, each other a second later. */
  private static <T> T with(List<Reading> readings, Question<T> question) {
    try {
      Path folder = Files.createTempDirectory("ledger");
      Path file = folder.resolve("a.db");
      Instant[] now = {Instant.EPOCH};
      InstantSource clock = () -> now[0] = now[0].plusSeconds(1);
      try (Ledger ledger = Ledger.open(file.toString(), clock)) {
        readings.forEach(ledger::add);
        return question.of(ledger);
      } finally {
        Files.deleteIfExists(file);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
