package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The map of an event, in words, as a picture and as data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTest {
  private TestDesk desk;

  @BeforeAll
  void open(@TempDir Path folder) {
    desk = TestDesk.withExamples(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void thePageTellsThePlacesInWordsAndLoadsTheMapWhenSeen() {
    String page = desk.get("/events/e1").body();
    assertThat(page)
        .contains("Where", "a town: the dot is its middle", "a region: somewhere within it")
        .contains("Crimea is Ukraine’s", "Natural Earth")
        .containsPattern(
            "<img src=\"/events/e1/map.svg\" alt=\"Map of Kyiv [^\"]+\"[^>]* loading=\"lazy\"")
        .doesNotContain("<path d=\"M0 0");
  }

  @Test
  void theMapIsAPictureThatTellsWhatItShows() throws Exception {
    HttpResponse<String> answer = desk.get("/events/e1/map.svg");
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
    Document map = parse(answer.body());
    assertThat(text(map, "title")).isEqualTo("Air attack on Kyiv");
    assertThat(text(map, "desc")).contains("Kyiv (town)", "Crimea is Ukraine’s");
    assertThat(texts(map)).contains("Kyiv", "Kharkiv", "RUSSIA").anyMatch(t -> t.endsWith(" km"));
    assertThat(desk.get("/events/e1/map.svg").body()).isEqualTo(answer.body());
  }

  @Test
  void narrowAndDarkAreMapsOfTheirOwn() throws Exception {
    Document narrow = parse(desk.get("/events/e1/map.svg?size=narrow").body());
    assertThat(narrow.getDocumentElement().getAttribute("width")).isEqualTo("358");
    assertThat(desk.get("/events/e1/map.svg?look=dark").body())
        .contains("#0a1c27")
        .doesNotContain("#dbe9f1");
  }

  @Test
  void whoHasTheMapIsNotSentItAgain() {
    String tag = desk.get("/events/e1/map.svg").headers().firstValue("ETag").orElseThrow();
    assertThat(desk.get("/events/e1/map.svg", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void placesAreThereAsData() {
    assertThat(desk.get("/api/events/e1/places").body())
        .startsWith("{\"items\":[{\"name\":\"Kyiv\",\"country\":\"UA\"")
        .contains("\"precision\":\"town\"", "\"precision\":\"region\"", "\"main\":true");
    assertThat(desk.get("/openapi.json").body())
        .contains("/api/events/{event}/places", "\"enum\":[\"town\",\"region\",\"country\"]");
  }

  @Test
  void anEventWithoutAKnownPlaceHasNoMap(@TempDir Path folder) {
    try (TestDesk other = TestDesk.empty(folder)) {
      other.add(
          "Evening Ledger",
          "https://example.org/y",
          "A fire killed 17 people on Friday, police said.");
      assertThat(other.get("/events/e1").body()).doesNotContain("map.svg");
      assertThat(other.get("/events/e1/map.svg").statusCode()).isEqualTo(404);
    }
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static String text(Document map, String name) {
    return map.getElementsByTagName(name).item(0).getTextContent();
  }

  private static java.util.List<String> texts(Document map) {
    NodeList found = map.getElementsByTagName("text");
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> found.item(i).getTextContent())
        .toList();
  }
}
