package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void tellsThePartsOfAPageApart(String name, String page, String parts) {
    assertThat(parts(page)).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layouts")
  void lineEndsOfAnySystemGiveTheSameParts(String name, String page, String parts) {
    assertThat(parts(page.replace("\n", "\r\n"))).isEqualTo(parts);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("paragraphs")
  void cutsAParagraphIntoSentences(String marked) {
    String paragraph = marked.replace(" ¶ ", " ");

    assertThat(
            Texts.analysed(paragraph).sentences().stream()
                .map(syntax -> syntax.sentence().span().of(paragraph)))
        .containsExactly(marked.split(" ¶ ", -1));
  }

  @Test
  void sentencesMayHaveLostTheSpaceBetweenThem() {
    String text =
        "The shop burnt down.Nobody slept.17-year-old Ada Lind saw it on news.example.org.";

    assertThat(
            Texts.analysed(text).sentences().stream()
                .map(syntax -> syntax.sentence().span().of(text)))
        .containsExactly(
            "The shop burnt down.",
            "Nobody slept.",
            "17-year-old Ada Lind saw it on news.example.org.");
  }

  @Test
  void titlesOfOtherFilmsTellNothing() {
    String text =
        """
        Girl hurt in Leeds

        1:05 Man killed at a motel Pause

        0:43 Two found dead in a park

        2:40 Storm kills nine

        A girl was hurt on Monday.
        """;

    assertThat(Texts.casualties(text)).isEqualTo("injured girl 1, injured girl 1");
  }

  @Test
  void hoursOfALivePageAreNoFilms() {
    String text =
        """
        Storm live

        11:05 Two killed in Leeds

        10:43 One found dead in a park

        9:40 Winds of 100 km/h
        """;

    assertThat(Texts.casualties(text)).isEqualTo("killed people 2, killed people 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\u200B\u00A0"})
  void aBlankTextHasNoParts(String blank) {
    assertThat(Texts.analysed(blank).blocks()).isEmpty();
    assertThat(Texts.claims(blank)).isEmpty();
  }

  private static String parts(String page) {
    StringBuilder parts = new StringBuilder();
    Texts.analysed(page)
        .blocks()
        .forEach(
            block ->
                parts
                    .append(block.kind())
                    .append(" | ")
                    .append(block.span().of(page).replaceAll("\\s+", " "))
                    .append('\n'));
    return parts.toString();
  }

  static Stream<Arguments> layouts() {
    return Stream.of(resource("layouts.txt").split("(?m)^=== ", -1))
        .filter(section -> !section.isEmpty())
        .map(
            section -> {
              int page = section.indexOf('\n') + 1;
              int parts = section.indexOf("\n---\n");
              return Arguments.of(
                  section.substring(0, page - 1),
                  section.substring(page, parts + 1),
                  section.substring(parts + "\n---\n".length()));
            });
  }

  static Stream<String> paragraphs() {
    return resource("sentences.txt").lines().filter(line -> !line.startsWith("#"));
  }

  private static String resource(String name) {
    try (InputStream in = LayoutTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
