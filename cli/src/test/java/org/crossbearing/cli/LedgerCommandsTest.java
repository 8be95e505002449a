package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that keep a ledger and ask it. */
class LedgerCommandsTest extends ProgramFixture {
  @Test
  void aReportIsTakenInOnce() throws IOException {
    Path report = file("a.txt", TOLL);
    assertThat(told("add", report)).contains("r1 a.txt: new", "1 report, 1 new");
    assertThat(told("add", report)).contains("1 report, 1 known").doesNotContain("r1 ");
  }

  @Test
  void whatCannotBeTakenInIsNamedAndTheNextGoesIn() throws IOException {
    Path large = folder.resolve("large.txt");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength((32L << 20) + 1);
    }
    Path binary = file("binary.txt", "23 dead \u0000\u0001\u0002".repeat(9));
    assertThat(told("add", large, binary, file("a.txt", TOLL)))
        .contains("a.txt: new", "1 report, 1 new; 2 could not be read");
    assertThat(err())
        .contains("large.txt: expecting a report of at most 32 MiB", "binary.txt: expecting text");
    assertThat(told("verify")).contains("all is well");
  }

  @Test
  void whatIsInTheLedgerCanBeAskedFor() throws IOException {
    told("add", file("a.txt", TOLL));
    assertThat(told("events")).startsWith("e1 ").contains("1 report, 1 finding");
    assertThat(told("show", "e1")).contains("23");
    assertThat(told("show", "e1", "--as-of", LocalDate.now(ZoneOffset.UTC))).contains("23");
    assertThat(refused("show", "e1", "--as-of", "2000-01-01")).contains("no such event");
    assertThat(told("history", "f1")).contains("e1 people killed 23: single");
    assertThat(told("search", "people")).startsWith("r1.c1 killed people").contains("e1 f1");
    assertThat(told("search", "houses")).contains("no such claim");
    assertThat(told("changes", "--since", "2000-01-01")).contains("* e1", "f1 people killed 23");
    assertThat(told("outlets")).contains("no such outlet");
    assertThat(told("origins", "e1")).isEmpty();
    assertThat(refused("origins", "e9")).contains("e9: there is no such event");
    assertThat(refused("origins", "e1", "r1.c9")).contains("r1.c9: no figure of e1");
    assertThat(told("verify")).contains("all is well");
    assertThat(told("export")).contains("\"measure\":\"killed\"");
    assertThat(told("backup", folder.resolve("copy.db"))).contains("copied to");
    assertThat(folder.resolve("copy.db")).isNotEmptyFile();
  }

  @Test
  void aFixHoldsUntilItIsTakenBack() throws IOException {
    told("add", file("a.txt", TOLL));
    assertThat(told("correct", "--fix", "r1.c1", "--value=25", "--by=Ada", "--reason=misread"))
        .contains("c1: r1.c1 fixed to 25 by Ada: misread", "people killed 23 → 25");
    assertThat(told("reread")).contains("1 report read again, nothing moved");
    assertThat(told("history", "f1")).contains("people killed 25");
    assertThat(told("verify")).contains("all is well");
    assertThat(told("correct", "--withdraw", "c1", "--by=Ada", "--reason=it was right"))
        .contains("people killed 25 → 23");
  }

  @Test
  void whatReadingAgainMovedIsCounted() throws IOException {
    assertThat(told("reread")).isEqualTo("no reports to read again\n");
    told("add", file("a.txt", TOLL), file("b.txt", TOLL + " "));
    assertThat(told("reread")).isEqualTo("2 reports read again, nothing moved\n");
    Path ledger = folder.resolve("l.db");
    out.reset();
    assertThat(run(out, LedgerCommandsTest::blind, "reread", "--ledger", ledger)).isZero();
    assertThat(out())
        .contains(
            "no report tells of it any more", "2 reports read again, 2 entered anew, 2 moved");
    told("reread");
    out.reset();
    run(out, report -> blindTo("b.txt", report), "reread", "--ledger", ledger);
    assertThat(out()).contains("2 reports read again, 1 entered anew, 1 moved something");
  }

  @Test
  void whatReadingAgainEnteredAnewIsCountedThoughNothingMoved() throws IOException, SQLException {
    told("add", file("a.txt", TOLL), file("b.txt", TOLL + " "));
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("l.db"));
        var statement = connection.createStatement()) {
      statement.execute("UPDATE occasion SET position = 'unknown ' || position");
    }
    assertThat(told("reread")).isEqualTo("2 reports read again, 2 entered anew, nothing moved\n");
    assertThat(told("reread")).isEqualTo("2 reports read again, nothing moved\n");
    assertThat(told("verify")).contains("all is well");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:sqlite:",
        "jdbc:sqlite::memory:",
        "jdbc:sqlite:?cache=shared",
        "jdbc:sqlite:file::memory:",
        "jdbc:sqlite:file:a.db?mode=memory",
        "jdbc:sqlite:file:a.db?cache=shared&mode=memory"
      })
  void aLedgerInMemoryIsWrongUsage(String ledger) {
    assertThat(run("events", "--ledger", ledger)).isEqualTo(2);
    assertThat(err()).contains(ledger + ": expecting a file, found a database in memory");
  }

  @Test
  void aNameThatOnlyLooksLikeMemoryIsAFile() {
    Path file = folder.resolve("mode=memory.db");
    assertThat(run("events", "--ledger", "jdbc:sqlite:file:" + file)).isZero();
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void aLedgerThatKeepsNoTablesIsGivenUp() {
    String ledger = "jdbc:sqlite:file:" + folder.resolve("a.db") + "?mode=%6demory";
    assertThat(run("events", "--ledger", ledger)).isEqualTo(74);
    assertThat(err()).contains("its tables were made and are not there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite:file:/x/a%zz.db", "jdbc:sqlite:file:/x/a%00b.db"})
  void aNameThatNoFileCanHaveIsWrongUsage(String ledger) {
    assertThat(run("events", "--ledger", ledger)).isEqualTo(2);
    assertThat(err()).contains(ledger + ": expecting the name of a file").doesNotContain("bug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "jdbc:sqlite:", "jdbc:sqlite:file:"})
  void aFolderIsNoLedgerHoweverItIsNamed(String scheme) {
    assertThat(run("events", "--ledger", scheme + folder)).isEqualTo(2);
    assertThat(err()).contains(folder + ": expecting a file, found a folder");
  }

  @Test
  void aDayThatIsNoneIsSaidPlainly() {
    assertThat(refused("search", "--from=soon"))
        .contains("expecting a day such as 2025-07-10, found soon")
        .doesNotContain("java");
  }

  @Test
  void aCopyNeedsAFolderThatIsThere() {
    Path copy = folder.resolve("none").resolve("b.db");
    assertThat(refused("backup", copy))
        .contains(folder.resolve("none") + ": there is no such folder");
  }

  /** One that reads nothing. */
  private static Reading blind(Report report) {
    return new Reading(report, List.of(), Map.of());
  }

  private static Reading blindTo(String file, Report report) {
    return report.file().equals(file) ? blind(report) : twentyThree(report);
  }

  @Test
  void aFixMustSayWhatItFixes() throws IOException {
    told("add", file("a.txt", TOLL));
    assertThat(ledger("correct", "--fix", "r1.c1", "--by=Ada", "--reason=x")).isNotZero();
    assertThat(err()).contains("--fix: expecting --value, --measure or both");
    assertThat(ledger("correct", "--fix=r1.c1", "--measure=age", "--by=Ada", "--reason=x"))
        .isNotZero();
    assertThat(err()).contains("--measure: there is no measure age");
    assertThat(ledger("correct", "--reject=r1.c1", "--value=17", "--by=Ada", "--reason=x"))
        .isNotZero();
    assertThat(err()).contains("--value and --measure go with --fix only");
  }

  @Test
  void aTableOfHousesBecomesPartOfTheLedger() throws IOException {
    Path table = file("own.tsv", "Coast Group\tHarbour Post|Channel Nine\n");
    assertThat(told("correct", "--houses", table, "--by=Ada", "--reason=one owner"))
        .contains("c1: the houses of Coast Group and Harbour Post held to be one by Ada", "c2: ");
    assertThat(told("correct", "--houses", table, "--by=Ada", "--reason=again")).isEmpty();
    assertThat(told("verify")).contains("all is well");
  }

  @Test
  void eventsPersonsAndOriginsArePutRightByHand() throws IOException {
    told("add", file("a.txt", TOLL), file("b.txt", TOLL + " "));
    assertThat(refused("correct", "--merge", "e1", "e9")).contains("e9: there is no such event");
    assertThat(refused("correct", "--split", "e1", "r7")).contains("r7: expecting a report");
    assertThat(refused("correct", "--one-person", "A", "B")).contains("A: nobody of this name");
    assertThat(refused("correct", "--two-persons", "A", "A")).contains("A: expecting two names");
    assertThat(refused("correct", "--one-origin", "r1.c1", "r9.c1")).contains("r1.c1: expecting");
    assertThat(refused("correct", "--two-origins", "r1.c1", "r1.c1")).contains("found one twice");
    assertThat(told("correct", "--split", "e1", "r2", "--by=Ada", "--reason=another fire"))
        .contains("c1: r2 held apart from e1 by Ada: another fire");
    assertThat(told("events")).contains("e1 ", "e2 ");
    assertThat(told("correct", "--merge", "e2", "e1", "--by=Bo", "--reason=the same"))
        .contains("c2: e2 and e1 held to be one by Bo: the same", "now one with e1");
    assertThat(told("verify")).contains("all is well");
  }

  @Test
  void aFileThatIsNoLedgerIsNoWrongUsage() throws IOException {
    Path notes = file("notes.txt", "no ledger".repeat(1000));
    assertThat(run("events", "--ledger", notes)).isEqualTo(74);
    assertThat(err()).contains("notes.txt: it is no ledger").doesNotContain("Usage");
    assertThat(run("events", "--ledger", folder)).isEqualTo(2);
    assertThat(run("show", "e1", "--as-of", "soon", "--ledger", folder.resolve("l.db")))
        .isEqualTo(2);
    assertThat(err()).contains("expecting a time such as 2025-07-10");
  }

  private String refused(Object... args) {
    Stream<Object> says =
        args[0].equals("correct") ? Stream.of("--by=Ada", "--reason=x") : Stream.of();
    err.reset();
    assertThat(ledger(Stream.concat(Stream.of(args), says).toArray())).isEqualTo(2);
    return err();
  }

  @Test
  void aReportThatTheProgramStumblesOverDoesNotCostTheOthers() throws IOException {
    Path good = file("a.txt", TOLL);
    Path bad = file("b.txt", "stumble");
    int status =
        run(out, report -> stumbling(report.text(), twentyThree(report)), added(good, bad));
    assertThat(status).isZero();
    assertThat(out()).contains("a.txt: new").contains("1 report, 1 new; 1 could not be read");
    assertThat(err()).contains("b.txt: an error in the program");
  }

  private static Reading stumbling(String text, Reading reading) {
    if (text.equals("stumble")) {
      throw new IllegalStateException("stumbled");
    }
    return reading;
  }

  private Object[] added(Path... reports) {
    return Stream.concat(Stream.of("add", "--ledger", folder.resolve("l.db")), Stream.of(reports))
        .toArray();
  }

  private int ledger(Object... args) {
    Stream<Object> rest = Stream.of(args).skip(1);
    return run(
        Stream.concat(Stream.of(args[0], "--ledger", folder.resolve("l.db")), rest).toArray());
  }

  /** What the command said on standard output; it must have gone well. */
  private String told(Object... args) {
    out.reset();
    assertThat(ledger(args)).as(err()).isZero();
    return out();
  }
}
