package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each page says, without any browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {
  /** A sentence with claims from end to end. */
  private static final String LONG =
      "The civil protection agency said on Friday that 61 people were killed in the floods around"
          + " the old harbour of Porto and along the river that runs through the quarters behind"
          + " it, that 240 people were injured in the hills above the town where slopes gave way"
          + " after three days of rain, that 1,400 houses were destroyed between the railway"
          + " station and the mouth of the river, and that 17 bridges were damaged on the roads"
          + " that lead north to the border and east to the mountains.";

  private static final Pattern CLAIM = Pattern.compile("\"id\":\"(r[0-9]+[.]c[0-9]+)\"");

  private TestDesk desk;

  @BeforeAll
  void open(@TempDir Path folder) {
    desk = TestDesk.withExamples(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/events/e1",
        "/findings/f1",
        "/read?r=r1&r=r5",
        "/people",
        "/people/sergei-lavrov",
        "/search",
        "/search?q=wounded&status=revised",
        "/search?place=Kyiv",
        "/changes",
        "/about",
        "/?as-of=2030-01-01T00:00Z"
      })
  void everyPageComesWholeAndObeysNobodyElse(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(answer.body())
        .contains("<h1", "</html>")
        .doesNotContain(" style=", "<style", "onclick", "javascript:")
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern("(src|href)=\"//");
  }

  @Test
  void theFrontPageTellsFiguresWithTheirBoundsAndOrigins() {
    assertThat(desk.get("/").body())
        .contains("Air attack on Kyiv", "People killed", "11 outlets, 7 origins");
  }

  @Test
  void anEventTellsWhoSaysWhichValue() {
    String page = desk.get("/events/e1").body();
    assertThat(page)
        .contains("People injured", "Vitali Klitschko", "How figures moved", "Who said what");
  }

  @Test
  void thePastHasNothingOfWhatCameLater() {
    assertThat(desk.get("/?as-of=2001-01-01T00:00Z").body())
        .contains("Nothing here yet", "As it stood on");
    assertThat(desk.get("/events/e1?as-of=2001-01-01T00:00Z").statusCode()).isEqualTo(404);
  }

  @Test
  void onePersonIsNotTwoOfficesAtOnce() {
    assertThat(desk.get("/people/sergei-lavrov").body())
        .contains("Defence Minister", "not offices of one person at one time");
  }

  @Test
  void visitorsSeeNoWholeText() {
    String page = desk.get("/read?r=r1").body();
    assertThat(page)
        .contains("Only the claims are shown", "at least 13")
        .doesNotContain(TestDesk.NO_CLAIM);
  }

  @Test
  void everyClaimHasItsPlaceOnThePageOfVisitorsToo(@TempDir Path folder) {
    assertPlaced(desk, 12);
    try (TestDesk other = TestDesk.empty(folder)) {
      other.add("Morning Ledger", "https://example.org/long", LONG);
      assertPlaced(other, 1);
      assertThat(other.get("/read?r=r1").body()).contains(">1,400<", ">17<", ">61<");
    }
  }

  private static void assertPlaced(TestDesk desk, int reports) {
    for (int i = 1; i <= reports; i++) {
      String page = desk.get("/read?r=r" + i).body();
      Matcher claim = CLAIM.matcher(desk.get("/api/reports/r" + i).body());
      List<String> lost = new ArrayList<>();
      while (claim.find()) {
        if (!page.contains("id=\"" + claim.group(1) + "\"")) {
          lost.add(claim.group(1));
        }
      }
      assertThat(lost).as("r" + i).isEmpty();
    }
  }

  @Test
  void whatIsNotThereIsSaidSo() {
    assertThat(desk.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(desk.get("/events/e999").statusCode()).isEqualTo(404);
    assertThat(desk.get("/events/x").body()).contains("expecting an event such as e12");
    assertThat(desk.get("/?as-of=yesterday").statusCode()).isEqualTo(400);
    assertThat(desk.get("/search?status=odd").statusCode()).isEqualTo(400);
  }
}
