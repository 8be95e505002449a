package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of the command line notices. */
class MainTest extends ProgramFixture {
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
  void anErrorInTheProgramIsToldInPlainWords() throws IOException {
    assertThat(run(out, BEYOND_THE_TEXT, "read", "--format=json", file("a.txt", TOLL)))
        .isEqualTo(Main.PROGRAM_ERROR);
    assertThat(err())
        .startsWith("crossbearing: an error in the program: ")
        .contains("This is a bug in Crossbearing", "CROSSBEARING_DEBUG=1")
        .doesNotContain("\tat ");
  }

  @Test
  void anErrorInTheProgramShowsItsTraceOnRequest() throws IOException {
    debug = true;
    run(out, BEYOND_THE_TEXT, "read", "--format=json", file("a.txt", TOLL));
    assertThat(err())
        .contains("This is a bug in Crossbearing", "\tat org.crossbearing.")
        .doesNotContain("CROSSBEARING_DEBUG");
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
  void readsTheExamples() throws IOException {
    file("examples/a.txt", TOLL);
    assertThat(run("demo")).isZero();
    assertThat(out()).startsWith("1 report: 1 figure");
  }

  @Test
  void theExamplesContradictEachOtherOnlyInOneOffice() {
    Path examples = Path.of("..", "examples", "2025-07-10");
    assertThat(run(out, ReportReader.english(), "read", examples)).isZero();
    assertThat(out()).contains("  1  disputed ").contains("Foreign Minister or Defence Minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {" drones were shot down, ", " people were killed in Velmar, ", ", ", " million, "})
  @Timeout(60)
  void oneSentenceMayHoldManyFigures(String told) throws IOException {
    StringBuilder text = new StringBuilder("Many\n\nOn Monday ");
    for (int i = 0; i < 2_000; i++) {
      text.append(i % 90 + 2).append(told);
    }
    file("many/a.txt", text.append("it said.").toString());
    assertThat(run(out, ReportReader.english(), "read", folder.resolve("many"))).isZero();
    assertThat(out()).startsWith("1 report: ");
  }

  @Test
  @Timeout(60)
  void aReportMayStandOnOneLine() throws IOException {
    String sentences = "A blast in Velmar killed 3 people on Monday, and nobody knows why it did. ";
    file("line/a.txt", sentences.repeat(9_000));
    assertThat(run(out, ReportReader.english(), "read", folder.resolve("line"))).isZero();
    assertThat(out()).startsWith("1 report: ");
  }
}
