package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
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
  void whatIsNotThereIsSaidSo() {
    assertThat(desk.get("/nowhere").statusCode()).isEqualTo(404);
    assertThat(desk.get("/events/e999").statusCode()).isEqualTo(404);
    assertThat(desk.get("/events/x").body()).contains("expecting an event such as e12");
    assertThat(desk.get("/?as-of=yesterday").statusCode()).isEqualTo(400);
    assertThat(desk.get("/search?status=odd").statusCode()).isEqualTo(400);
  }
}
