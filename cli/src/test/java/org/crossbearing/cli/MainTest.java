package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the command line notices. */
class MainTest {
  private static final String TOLL = "Київ: 23 people were killed.";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private boolean colour;
  private boolean interactive;

  private int run(Object... args) {
    return run(out, MainTest::twentyThree, args);
  }

  private int run(OutputStream to, ReportReader reading, Object... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(to, errors, colour, interactive, folder.resolve("examples"));
    return Main.run(around, reading, Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** Reads one figure out of every report that says 23. */
  private static Reading twentyThree(Report report) {
    return new Reading(report, twentyThrees(report), Map.of());
  }

  private static List<Claim> twentyThrees(Report report) {
    int at = report.text().indexOf("23");
    if (at < 0) {
      return List.of();
    }
    Span all = new Span(0, report.text().length());
    return List.of(
        new Figure(
            report.id() + ".c1",
            report.id(),
            all,
            new Span(at, at + 2),
            Measure.KILLED,
            "people",
            null,
            null,
            Amount.exactly(23),
            List.of(),
            null,
            null,
            null,
            false,
            Modality.ASSERTED,
            false,
            null,
            List.of(),
            null,
            null));
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readsAFileAsText() throws IOException {
    assertThat(run("read", file("a.txt", TOLL))).isZero();
    assertThat(out())
        .isEqualTo(
            """
            1 report: 1 figure

              1  single  only one origin says it, however many outlets repeat it

            SINGLE: only one origin says it, however many outlets repeat it

            Event
              People killed  23  a.txt

            EVENTS: what happened, and who tells of it

              Event  a.txt
            """);
    assertThat(err()).isEmpty();
  }

  @Test
  void readsAFolderAsJson() throws IOException {
    file("b/2.txt", TOLL);
    file("b/1.txt", "Nothing.");
    assertThat(run("read", "--format", "JSON", folder.resolve("b"))).isZero();
    assertThat(out())
        .startsWith("{\n  \"format\": 1,")
        .contains("\"id\": \"r2.c1\"", "{\"exact\": \"23\", \"start\": 6, \"end\": 8}")
        .endsWith("}\n");
  }

  @Test
  void theOrderOfReportsIsThatOfTheFilesHoweverLongEachTakes() throws IOException {
    for (int i = 10; i < 40; i++) {
      file("many/" + i + ".txt", TOLL);
    }
    assertThat(run("read", "--format=json", folder.resolve("many"))).isZero();
    String first = out();
    out.reset();
    ReportReader slowAtFirst =
        report -> {
          for (int i = 0; i < 100 - report.id().hashCode() % 50; i++) {
            Thread.onSpinWait();
          }
          return twentyThree(report);
        };
    run(out, slowAtFirst, "read", "--format=json", folder.resolve("many"));
    assertThat(out()).isEqualTo(first);
  }

  @Test
  void namesWhatCannotBeReadAndGoesOn() throws IOException {
    Path good = file("a.txt", TOLL);
    assertThat(run("read", folder.resolve("gone\u001B[31m.txt"), good)).isZero();
    assertThat(out()).startsWith("1 report: 1 figure");
    assertThat(err().lines()).singleElement().asString().contains("gone").doesNotContain("\u001B");
  }

  @Test
  void aReportItStumblesOverDoesNotCostTheOthers() throws IOException {
    Path bad = file("bad.txt", "bad");
    Path good = file("good.txt", TOLL);
    ReportReader reading =
        report -> {
          if (report.file().contains("bad")) {
            throw new IllegalStateException("stumbled");
          }
          return twentyThree(report);
        };
    assertThat(run(out, reading, "read", bad, good)).isZero();
    assertThat(out()).startsWith("1 report: 1 figure");
    assertThat(err()).contains("bad.txt: an error in the program").contains("stumbled");
  }

  @Test
  void exitsWithOneIfNothingCouldBeRead() {
    Path target = folder.resolve("out.json");
    assertThat(run("read", "--out", target, folder.resolve("gone.txt"))).isEqualTo(1);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("gone.txt").endsWith("crossbearing: nothing could be read\n");
    assertThat(target).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "raed",
        "read",
        "read --format pdf x",
        "read --out",
        "read --what x",
        "read --out /nowhere/at/all x",
        "read --out / x"
      })
  void exitsWithTwoOnWrongUsage(String line) {
    assertThat(run((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")))).isEqualTo(2);
    assertThat(out()).isEmpty();
    assertThat(err()).contains("Usage: crossbearing");
  }

  @Test
  void tellsItsUsageOnStandardOutput() {
    assertThat(run("read", "--help")).isZero();
    assertThat(out())
        .startsWith("Usage: crossbearing read")
        .contains("text, json, html (default: text)");
    assertThat(err()).isEmpty();
  }

  @Test
  void writesTheExamplesAsAPage() throws IOException {
    file("examples/a.txt", TOLL);
    Path target = folder.resolve("page.html");
    assertThat(run("demo", "--format", "html", "--out", target)).isZero();
    assertThat(out()).isEmpty();
    assertThat(target)
        .content()
        .startsWith("<!DOCTYPE html>")
        .contains("Київ")
        .endsWith("</html>\n");
  }

  @Test
  void readsTheExamples() throws IOException {
    file("examples/a.txt", TOLL);
    assertThat(run("demo")).isZero();
    assertThat(out()).startsWith("1 report: 1 figure");
  }

  @Test
  void replacesAFileAsAWhole() throws IOException {
    Path target = file("out.txt", "old");
    assertThat(run("read", "--out", target, file("a.txt", TOLL))).isZero();
    assertThat(target).content().startsWith("1 report: 1 figure");
    assertThat(out()).isEmpty();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesAFileAloneThatItCannotReplaceAsAWhole() throws IOException {
    Path target = file("out.json", "old");
    ReportReader beyondTheText =
        report ->
            new Reading(
                report,
                List.of(
                    new org.crossbearing.model.Role(
                        "r9.c1", "r9", new Span(0, 1), "a", null, "b", null)),
                Map.of());
    int status =
        run(out, beyondTheText, "read", "--format=json", "--out", target, file("a.txt", TOLL));
    assertThat(status).isEqualTo(Main.PROGRAM_ERROR);
    assertThat(target).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void writesThroughALink() throws IOException {
    Path target = file("out.txt", "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), target);
    assertThat(run("read", "--out", link, file("a.txt", TOLL))).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(target).content().startsWith("1 report");
  }

  @Test
  void colourIsForTheTerminalAlone() throws IOException {
    colour = true;
    Path target = folder.resolve("out.txt");
    Path report = file("a.txt", TOLL);
    run("read", report);
    assertThat(out()).contains("\u001B[");
    run("read", "--out", target, report);
    assertThat(target).content().doesNotContain("\u001B");
  }

  @Test
  void aBrokenPipeEndsQuietly() throws IOException {
    assertThat(run(failing("Broken pipe"), MainTest::twentyThree, "read", file("a.txt", TOLL)))
        .isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
    assertThat(run("read", "--out", full, file("a.txt", TOLL))).isEqualTo(Main.NOT_WRITTEN);
    assertThat(err()).startsWith("crossbearing: cannot write /dev/full: No space left");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  @Test
  void showsHowFarItIsOnlyOnATerminalAndOnlyIfThereIsMuch() throws Exception {
    for (int i = 0; i < 250; i++) {
      file("many/" + i + ".txt", TOLL);
    }
    ReportReader slow =
        report -> {
          try {
            Thread.sleep(2);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return new Reading(report, List.of(), Map.of());
        };
    run(out, slow, "read", folder.resolve("many"));
    assertThat(err()).isEmpty();
    interactive = true;
    run(out, slow, "read", file("a.txt", TOLL));
    assertThat(err()).isEmpty();
    run(out, slow, "read", folder.resolve("many"));
    assertThat(err()).contains(" of 250 reports").endsWith("\r\u001B[K");
  }
}
