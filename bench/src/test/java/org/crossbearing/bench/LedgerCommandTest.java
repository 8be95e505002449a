package org.crossbearing.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What ledgers are measured with, and what the command is given by mistake. */
class LedgerCommandTest {
  private static final String FILL = "fill one first, with the same command without --ask";

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int ask(String ledger) {
    return run("--ask", "--ledger", ledger);
  }

  private int run(String... options) {
    return new CommandLine(new BenchCommand())
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err, true))
        .execute(Stream.concat(Stream.of("ledger"), Stream.of(options)).toArray(String[]::new));
  }

  private int fill(Path data) {
    String ledger = folder.resolve("a.db").toString();
    return run("--reports", "20", "--ledger", ledger, "--data", data.toString());
  }

  @Test
  void theReportsOfACorpusComeAmongTheInvented() {
    Path data = folder.resolve("data");
    new SmallCorpora(data).all();
    assertThat(fill(data)).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString()).contains("| 22 | ", "22 reports, 20 of them invented, ");
    try (Ledger ledger = Ledger.open(folder.resolve("a.db").toString(), InstantSource.system())) {
      assertThat(ledger.upkeep().reports()).hasSize(22);
      assertThat(ledger.events(Query.any(50))).extracting(EventLine::place).contains("Toledo");
      assertThat(ledger.verify()).isEmpty();
    }
  }

  @Test
  void aCorpusThatIsNotThereIsLeftOut() {
    assertThat(fill(folder)).isZero();
    assertThat(err.toString()).hasLineCount(1).startsWith("gva: left out, no data at " + folder);
    assertThat(out.toString()).contains("20 reports, 20 of them invented, ");
  }

  @Test
  void askingTakesNoReports() {
    String ledger = folder.resolve("a.db").toString();
    assertThat(run("--ask", "--ledger", ledger, "--data", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("--ask: adds nothing, so leave --data out");
  }

  @ParameterizedTest
  @CsvSource({
    "'',''",
    "jdbc:sqlite:,''",
    "jdbc:sqlite:,?journal_mode=WAL",
    "jdbc:sqlite:file:,''",
    "jdbc:sqlite:file:,?mode=rwc&cache=private",
    "jdbc:sqlite:file://,''",
    "jdbc:sqlite:file://localhost,?mode=rwc"
  })
  void aLedgerThatIsNotThereIsNotMadeByAsking(String scheme, String parameters) {
    Path file = folder.resolve("none.db");
    assertThat(ask(scheme + file + parameters)).isEqualTo(2);
    assertThat(err.toString()).contains("there is no ledger; " + FILL);
    assertThat(file).doesNotExist();
  }

  @Test
  void theSizeOfALedgerIsToldHoweverItIsNamed() {
    String ledger = "jdbc:sqlite:file:" + folder.resolve("a%20b.db") + "?cache=private";
    assertThat(run("--reports", "20", "--ledger", ledger)).isZero();
    assertThat(folder.resolve("a b.db")).isNotEmptyFile();
    assertThat(out.toString()).contains(" bytes a claim");
  }

  @Test
  void aFileThatIsNoLedgerIsNoWrongUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "no ledger".repeat(1000));
    assertThat(run("--reports", "20", "--ledger", file.toString())).isNotIn(0, 2);
    assertThat(err.toString()).contains("notes.txt: it is no ledger");
    assertThat(run("--reports", "20", "--ledger", "jdbc:other:x")).isEqualTo(2);
  }

  @Test
  void nothingIsAddedToALedgerThatHasReports() {
    String file = folder.resolve("a.db").toString();
    assertThat(run("--reports", "20", "--ledger", file)).isZero();
    assertThat(run("--reports", "20", "--ledger", file)).isEqualTo(2);
    assertThat(err.toString())
        .contains("a.db: expecting a ledger that is not there yet, found one with 20 reports");
    try (Ledger ledger = Ledger.open(file, InstantSource.system())) {
      assertThat(ledger.upkeep().reports()).hasSize(20);
    }
  }

  @Test
  void nothingToAddIsWrongUsage() {
    assertThat(run("--reports", "0", "--data", folder.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("gva: left out, ", "nothing to add: ");
    assertThat(run("--reports", "-5")).isEqualTo(2);
    assertThat(err.toString()).contains("--reports: expecting 0 or more, found -5");
  }

  @Test
  void anEmptyFileIsNotMadeALedgerByAsking() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));
    assertThat(ask(file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("empty.db: there is no ledger; " + FILL);
    assertThat(file).isEmptyFile();
  }

  @Test
  void aLedgerWithoutEventsHasNothingToBeAskedFor() {
    String file = folder.resolve("a.db").toString();
    Ledger.open(file, InstantSource.system()).close();
    assertThat(ask(file)).isEqualTo(2);
    assertThat(err.toString()).contains("a.db: has no events; " + FILL);
    assertThat(out.toString()).isEmpty();
  }
}
