package org.crossbearing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** How much of twelve invented reports is read rightly; the floors only ever go up. */
class KeyedReportsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> STORIES =
      List.of("darya-express-2026", "luzon-quake-2025", "manama-talks-2026");
  private static final SelfScore SCORE = new SelfScore();

  @BeforeAll
  static void readAll() throws IOException {
    for (String story : STORIES) {
      for (JsonNode key : JSON.readTree(resource(story + "/gold.json")).path("reports")) {
        SCORE.add(key, Texts.READER.read(report(story, key)));
      }
    }
  }

  /** The reports themselves. */
  static List<Report> reports() throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String story : STORIES) {
      for (JsonNode key : JSON.readTree(resource(story + "/gold.json")).path("reports")) {
        reports.add(report(story, key));
      }
    }
    return reports;
  }

  @Test
  void findsTheFiguresAndLittleElse() {
    assertFloor(0.88, SCORE.recall("figure"));
    assertFloor(0.97, SCORE.precision("figure"));
  }

  @Test
  void readsTheirValuesUnitsHedgesAndClasses() {
    assertFloor(0.98, SCORE.detail("value"));
    assertFloor(0.97, SCORE.detail("unit"));
    assertFloor(0.98, SCORE.detail("qualifier"));
    assertFloor(0.97, SCORE.detail("of"));
  }

  @Test
  void findsTheQuotationsAndLittleElse() {
    assertFloor(0.95, SCORE.recall("quote"));
    assertFloor(0.95, SCORE.precision("quote"));
  }

  private static void assertFloor(double floor, double reached) {
    assertThat(reached).as(SCORE.toString()).isGreaterThanOrEqualTo(floor);
  }

  private static Report report(String story, JsonNode key) throws IOException {
    String file = key.path("file").asString();
    return new Report(
        file,
        file,
        key.path("outlet").asString(),
        null,
        Published.parse(key.path("published").asString()),
        key.path("credits").valueStream().map(JsonNode::asString).toList(),
        null,
        "en",
        resource(story + "/" + file),
        false);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = KeyedReportsTest.class.getResourceAsStream("/keyed/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
