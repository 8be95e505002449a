package org.crossbearing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class IntakePropertyTest {
  private static Path folder = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    folder = Files.createTempDirectory("intake");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Property(tries = 500)
  void anyBytesGiveEitherAReportOrAProblem(@ForAll byte[] bytes, @ForAll("names") String name) {
    Reading reading = Reading.of(folder, name, bytes);

    assertThat(reading.reports().size() + reading.problems().size()).isEqualTo(1);
    assertThat(reading.messages()).allMatch(message -> message.lines().count() == 1);
  }

  @Property(tries = 500)
  void anyMarkupGivesEitherAReportOrAProblem(@ForAll("markup") List<String> pieces) {
    byte[] bytes = String.join("", pieces).getBytes(StandardCharsets.UTF_8);
    Reading reading = Reading.of(folder, "a.html", bytes);

    assertThat(reading.reports().size() + reading.problems().size()).isEqualTo(1);
    assertThat(reading.reports()).noneMatch(report -> report.text().isBlank());
  }

  @Property(tries = 500)
  void theTextOfUtf8IsThatOfTheFile(@ForAll("written") String text) throws IOException {
    Path file = Reading.write(folder, "a.txt", text);

    assertThat(Reading.of(file).report().text()).isEqualTo(Files.readString(file));
  }

  @Property(tries = 300)
  void anyListCostsNoMoreThanLines(@ForAll("json") List<String> pieces) {
    Reading.write(folder, "a.txt", "Two people were killed.");
    Reading.write(folder, "reports.json", String.join("", pieces));

    Reading reading = Reading.of(folder);

    assertThat(reading.reports().size() + reading.problems().size()).isPositive();
    assertThat(reading.messages()).allMatch(message -> message.lines().count() == 1);
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.txt", "a.html", "a", "2025-07-10.htm");
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.strings()
        .all()
        .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text))
        .map(
            text ->
                text.codePoints()
                    .filter(c -> c >= ' ' && c != 0x7F)
                    .collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .append("\r\nTwo people were killed.")
                    .toString());
  }

  @Provide
  Arbitrary<List<String>> markup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<table>",
            "<td>",
            "<li>",
            "<br>",
            "<h1>",
            "<title>",
            "<body>",
            "<html",
            "<script>",
            "</script>",
            "<!--",
            "-->",
            "<frameset>",
            "<a href='",
            "'",
            ">",
            "&nbsp;",
            "&#x0;",
            "&#xD800;",
            " ",
            "Two people were killed, ",
            "é",
            "\n",
            "<script type='application/ld+json'>",
            "{\"@type\":\"Article\",",
            "\"headline\":",
            "[",
            "}",
            "<time datetime='2025'>",
            "<meta name=date content='x'>",
            "<article hidden>",
            "<div class=cookie>",
            "<svg><title>",
            "<math>",
            "<template>",
            "<select>")
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<String>> json() {
    return Arbitraries.of(
            "[",
            "]",
            "{",
            "}",
            "\"file\"",
            ":",
            ",",
            "\"a.txt\"",
            "\"../a\"",
            "null",
            "1e999",
            "\"published\"",
            "\"credits\"",
            "\"",
            "\\",
            "\n",
            "\u0000",
            "\"\\ud800\"",
            "\uFEFF")
        .list()
        .ofMinSize(1)
        .ofMaxSize(30);
  }
}
