package org.crossbearing.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as nobody should write them, each within bounded time. */
@Timeout(60)
class HostilePageTest {
  @TempDir Path folder;

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("nested divisions", "<div>".repeat(50_000) + "words"),
        Arguments.of("nested phrases", "<p>" + "<span>".repeat(50_000) + "words"),
        Arguments.of("nested formatting", "<a><b><i><p>".repeat(8_000) + "words"),
        Arguments.of("nested tables", "<table><tr><td>".repeat(15_000) + "words"),
        Arguments.of("deep and wide", ("<div>".repeat(300) + "<p>words, and</div>").repeat(40)),
        Arguments.of("many paragraphs", "<p>words, and more".repeat(200_000)),
        Arguments.of("many headings", "<h1>words</h1>".repeat(50_000)),
        Arguments.of("one long line", "<p>" + "words, and more ".repeat(650_000)),
        Arguments.of("one long word", "<p>" + "words".repeat(2_000_000)),
        Arguments.of("one long gap", "<p>words" + " ".repeat(10_000_000) + "end"),
        Arguments.of("one long attribute", "<p class='" + "x ".repeat(5_000_000) + "'>words"),
        Arguments.of("deep linked data", json("[".repeat(100_000)) + "<p>words"),
        Arguments.of("linked data of no kind", json("{\"@type\": [1, {}, null]}") + "<p>words"),
        Arguments.of("everything hidden", "<p class=cookie>words"),
        Arguments.of("no body", "words"),
        Arguments.of("unclosed attribute", "<p>words <a href='x>more"),
        Arguments.of("control characters", "<p>words&#0;&#1;&#x7f;&#xD800;"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void readsTheWords(String name, String html) {
    Reading reading = Reading.of(folder, "a.html", html.getBytes(UTF_8));

    assertThat(reading.report().text()).contains("words");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><body></body></html>",
        "<frameset cols='1,2'><frame src=a><frame src=b></frameset>",
        "<!-- words",
        "<script>words()</script>",
        "&nbsp;"
      })
  void saysSoIfThereAreNone(String html) {
    assertThat(Reading.of(folder, "a.html", html.getBytes(UTF_8)).problem())
        .contains("a.html: expecting a saved page with an article, found no text in it;");
  }

  @Test
  void refusesMarkupWithoutMeasure() {
    byte[] html = "<p>words".repeat(600_000).getBytes(UTF_8);

    assertThat(Reading.of(folder, "a.html", html).problem())
        .contains("a.html: expecting a saved page, found 600000 tags;");
  }

  private static String json(String text) {
    return "<script type='application/ld+json'>" + text + "</script>";
  }
}
