package org.crossbearing.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Reading;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.Test;

/** Where the program writes, and what it leaves alone. */
class OutputTest extends ProgramFixture {
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
    int status =
        run(out, BEYOND_THE_TEXT, "read", "--format=json", "--out", target, file("a.txt", TOLL));
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
    assertThat(
            run(failing("Broken pipe"), ProgramFixture::twentyThree, "read", file("a.txt", TOLL)))
        .isZero();
    assertThat(err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
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
