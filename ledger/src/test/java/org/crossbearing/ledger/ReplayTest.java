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

  private static List<String> findingsOf(List<Reading> readings) {
    return with(readings, ledger -> Findings.of(ledger, null));
  }

  private static String exportOf(List<Reading> readings) {
    return with(
        readings,
        ledger -> {
          StringBuilder out = new StringBuilder();
          ledger.export(out);
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
