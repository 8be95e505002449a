package org.crossbearing.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderTest {
  @TempDir Path folder;

  @Test
  void readsTextsAndPagesInTheOrderOfTheirNamesAndNothingElse() throws IOException {
    for (String name : List.of("b.txt", "a.txt", "B.txt", "a.md", "c.json", ".hidden.txt")) {
      Reading.write(folder, name, "Two people were killed.");
    }
    Reading.write(folder, "a.html", "<p>Two people were killed.");
    Reading.write(folder, "0.htm", "<p>Two people were killed.");
    Files.createDirectory(folder.resolve("deeper"));
    Reading.write(folder.resolve("deeper"), "x.txt", "Two people were killed.");

    Reading reading = Reading.of(folder);

    assertThat(reading.files()).containsExactly("0.htm", "B.txt", "a.html", "a.txt", "b.txt");
    assertThat(reading.reports())
        .extracting(Report::id)
        .containsExactly("r1", "r2", "r3", "r4", "r5");
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void numbersOnlyWhatCouldBeRead() {
    Path empty = Reading.write(folder, "a.txt", "");
    Path blank = Reading.write(folder, "b.txt", " \r\n\u00A0\t\uFEFF");
    Path good = Reading.write(folder, "c.txt", "Two people were killed.");

    Reading reading = Reading.of(empty, blank, good, folder.resolve("gone.txt"));

    assertThat(reading.reports()).extracting(Report::id).containsExactly("r1");
    assertThat(reading.messages())
        .containsExactly(
            empty + ": expecting the text of a report, found an empty file; put the text into it",
            blank
                + ": expecting the text of a report, found white space only; put the text into it",
            folder.resolve("gone.txt")
                + ": expecting a file or folder, found nothing of that name; check the spelling");
  }

  @Test
  void leavesUnknownWhatNobodyTells() throws IOException {
    Path file = Reading.write(folder, "kyiv.txt", "Two people were killed.");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-07-10T00:00:00Z")));

    assertThat(Reading.of(file).report())
        .isEqualTo(
            new Report(
                "r1",
                "kyiv.txt",
                null,
                null,
                null,
                List.of(),
                null,
                "en",
                "Two people were killed.",
                false));
  }

  @ParameterizedTest
  @CsvSource({
    "kyiv-2025-07-10.txt,2025-07-10",
    "20250710.txt,2025-07-10",
    "2025_07_10_kyiv.txt,2025-07-10",
    "a20250710b,2025-07-10",
    "2025-02-30 2025-03-01.txt,2025-03-01",
    "2025-0710.txt,",
    "120250710.txt,",
    "2025071000.txt,",
    "30250710.txt,",
    "2025-13-01.txt,",
    "kyiv.txt,"
  })
  void takesTheDayFromTheName(String name, String day) {
    Report report = Reading.of(Reading.write(folder, name, "Two people were killed.")).report();

    assertThat(report.published() == null ? null : report.published().toString()).isEqualTo(day);
  }

  @Test
  void readsAnyNamedFileThatHoldsText() {
    Path post = Reading.write(folder, "post.md", "Two people were <b>killed</b>.");

    Report report = Reading.of(post).report();

    assertThat(report.text()).isEqualTo("Two people were <b>killed</b>.");
    assertThat(report.extracted()).isFalse();
  }

  @Test
  void knowsASavedPageByItsBeginningUnlessItIsNamedText() {
    String html = "\n<!DOCTYPE HTML><p>Two people were killed.";
    Path page = Reading.write(folder, "page.php", html);
    Path text = Reading.write(folder, "page.txt", html);

    assertThat(Reading.of(page).report().text()).isEqualTo("Two people were killed.");
    assertThat(Reading.of(text).report().text()).isEqualTo(html);
  }

  @Test
  void readsAFileOnceHoweverOftenItIsNamed() {
    Path file = Reading.write(folder, "a.txt", "Two people were killed.");

    Reading reading = Reading.of(folder, folder.resolve("../" + folder.getFileName() + "/a.txt"));

    assertThat(reading.files()).containsExactly("a.txt");
    assertThat(reading.messages()).singleElement().asString().contains("found it a second time");
    assertThat(Reading.of(file).problems()).isEmpty();
  }

  @Test
  void saysSoIfAFolderHoldsNoReports() {
    Reading.write(folder, "notes.md", "Two people were killed.");

    assertThat(Reading.of(folder).problem())
        .isEqualTo(
            folder
                + ": expecting a folder with .txt, .html or .htm files, feeds or a reports.json,"
                + " found none of them; name the folder that holds the reports");
  }

  @Test
  void refusesFoldersAndBrokenLinksThatPassForReports() throws IOException {
    Files.createDirectory(folder.resolve("a.txt"));
    Files.createSymbolicLink(folder.resolve("b.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(folder.resolve("c.txt"), folder.resolve("c.txt"));

    Reading reading = Reading.of(folder);

    assertThat(reading.reports()).isEmpty();
    assertThat(reading.messages()).hasSize(3);
    assertThat(reading.messages().get(0)).contains("a.txt: expecting a file, found a folder;");
    assertThat(reading.messages().get(1)).contains("b.txt: ", "found a link to nothing;");
    assertThat(reading.messages().get(2)).contains("c.txt: expecting a readable file");
  }

  @Test
  void refusesDevices() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    assertThat(Reading.of(device).problem()).contains("found a pipe or device;");
  }

  @Test
  void refusesWhatItMayNotRead() throws IOException {
    Path file = Reading.write(folder, "a.txt", "Two people were killed.");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(file));

    assertThat(Reading.of(file).problem()).contains("a.txt: ", "found no permission;");
  }

  @Test
  void refusesMoreThan32MiB() throws IOException {
    Path file = folder.resolve("a.txt");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength((32L << 20) + 1);
    }

    assertThat(Reading.of(file).problem())
        .contains("a.txt: expecting a report of at most 32 MiB, found 32")
        .contains("MiB; split it into its reports");
  }

  @Test
  void readsAllOf32MiB() {
    String text = "Two people were killed; ".repeat((32 << 20) / 24);

    assertThat(Reading.of(Reading.write(folder, "a.txt", text)).report().text()).isEqualTo(text);
  }

  @Test
  void keepsMessagesOnOneLine() {
    Path file = Reading.write(folder, "a\n\u001B[31mb.txt", "");

    assertThat(Reading.of(file).problem()).contains("a??[31mb.txt: ").doesNotContain("\n");
  }
}
