package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What members say of events, persons and origins changes the pages, and can be taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulingTest {
  private static final Pattern UNDO = Pattern.compile("Undo (c[0-9]+)");
  private static final Pattern CLAIM = Pattern.compile("name=\"claim\" value=\"(r[0-9.c]+)\"");

  private static final Pattern OFFICE = Pattern.compile("<th scope=\"row\"><bdi>([^<]+)</bdi>");
  private static final Pattern FINDING = Pattern.compile("data-finding=\"(f[0-9]+)\"");
  private static final String MAYOR = "/people/Vitali-Klitschko";
  private static final String GENERAL = "/people/Tymur-Tkachenko";
  private static final String BOTH = "name=Vitali+Klitschko&other=Tymur+Tkachenko";

  private TestDesk desk;
  private Member ada;

  @BeforeAll
  void open(@TempDir Path folder) {
    new DeskUsers(folder.resolve("desk")).put("ada", "desk", Member.PASSWORD);
    desk = TestDesk.withExamples(folder);
    ada = Member.signIn(desk, "ada");
  }

  @AfterAll
  void close() {
    desk.close();
  }

  @Test
  void aReportIsTakenOutOfItsEventAndPutBack() {
    String before = ada.get("/events/e1").body();
    assertThat(before).contains("12 reports from 12 outlets");
    String undo = undo(ada.post("/events/e1/split", "out=r1&reason=another+night"));
    assertThat(ada.get("/events/e1").body()).contains("11 reports from 11 outlets");
    assertThat(ada.post("/corrections/" + undo + "/withdraw", "reason=x").body())
        .contains("Taken back");
    assertThat(ada.get("/events/e1").body()).contains("12 reports from 12 outlets");
  }

  @Test
  void twoFiguresGetOneOriginOrTwo() {
    String finding = finding("People injured");
    String page = ada.get("/findings/" + finding).body();
    List<String> claims = CLAIM.matcher(page).results().map(m -> m.group(1)).toList();
    assertThat(claims).hasSizeGreaterThan(2);
    int before = origins(page);
    String both = "claim=" + claims.getFirst() + "&claim=" + claims.getLast();
    String undo = undo(ada.post("/origins", both + "&same=one&reason=they+say+so"));
    assertThat(origins(ada.get("/findings/" + finding).body())).isEqualTo(before - 1);
    ada.post("/corrections/" + undo + "/withdraw", "reason=x");
    assertThat(origins(ada.get("/findings/" + finding).body())).isEqualTo(before);
  }

  @Test
  void twoEventsBecomeOneAndTwoAgain() {
    int findings = found(FINDING, ada.get("/events/e1").body()).size();
    assertThat(ada.get("/events/e2").statusCode()).isEqualTo(200);
    HttpResponse<String> done = ada.post("/events/e1/merge", "other=e2&reason=one+night");
    assertThat(done.body()).contains("Made one");
    assertThat(found(FINDING, ada.get("/events/e1").body())).hasSizeGreaterThan(findings);
    assertThat(ada.get("/events/e2").statusCode()).isEqualTo(404);
    ada.post("/corrections/" + undo(done) + "/withdraw", "reason=x");
    assertThat(found(FINDING, ada.get("/events/e1").body())).hasSize(findings);
    assertThat(ada.get("/events/e2").statusCode()).isEqualTo(200);
  }

  @Test
  void twoNamesBecomeOnePerson() {
    List<String> mayor = offices(MAYOR);
    List<String> general = offices(GENERAL);
    assertThat(mayor).isNotEmpty().doesNotContainAnyElementsOf(general);
    HttpResponse<String> done = ada.post("/persons", BOTH + "&same=one&reason=a+test");
    assertThat(done.body()).contains("Held to be one person", "Vitali Klitschko and Tymur");
    assertThat(offices(MAYOR)).containsAll(mayor).containsAll(general);
    assertThat(offices(GENERAL)).containsAll(mayor).containsAll(general);
    ada.post("/corrections/" + undo(done) + "/withdraw", "reason=x");
    assertThat(offices(MAYOR)).isEqualTo(mayor);
    assertThat(offices(GENERAL)).isEqualTo(general);
  }

  @Test
  void whoSaysLastWhetherTheyAreOneOrTwoCounts() {
    List<String> mayor = offices(MAYOR);
    String one = undo(ada.post("/persons", BOTH + "&same=one&reason=a+test"));
    HttpResponse<String> done = ada.post("/persons", BOTH + "&same=two&reason=another");
    assertThat(done.body()).contains("Held to be two persons");
    assertThat(offices(MAYOR)).isEqualTo(mayor);
    ada.post("/corrections/" + undo(done) + "/withdraw", "reason=x");
    assertThat(offices(MAYOR)).isNotEqualTo(mayor).containsAll(mayor);
    ada.post("/corrections/" + one + "/withdraw", "reason=x");
    assertThat(offices(MAYOR)).isEqualTo(mayor);
  }

  private List<String> offices(String path) {
    return found(OFFICE, ada.get(path).body());
  }

  private static List<String> found(Pattern what, String page) {
    return what.matcher(page).results().map(m -> m.group(1)).sorted().toList();
  }

  @Test
  void whatCannotBeDoneIsSaidAndChangesNothing() {
    assertThat(ada.post("/events/e1/split", "reason=x").body())
        .contains("Mark the reports that tell of another event.");
    assertThat(ada.post("/origins", "claim=r1.c1&same=one").body()).contains("Mark two claims");
    assertThat(ada.post("/origins", "claim=r1.c1&claim=r2.c1&same=perhaps").statusCode())
        .isEqualTo(400);
    assertThat(ada.post("/persons", "name=Nobody+Known&other=No+One&same=one").statusCode())
        .isEqualTo(422);
    assertThat(ada.post("/events/e1/merge", "other=e1").statusCode()).isEqualTo(422);
  }

  @Test
  void visitorsSeeNoneOfIt() {
    assertThat(desk.get("/events/e1").body()).doesNotContain("Put right");
    assertThat(desk.get("/findings/f1").body()).doesNotContain("type=\"checkbox\"");
  }

  private String finding(String what) {
    Matcher row =
        Pattern.compile("href=\"/findings/(f[0-9]+)\"><bdi>" + what)
            .matcher(ada.get("/events/e1").body());
    assertThat(row.find()).isTrue();
    return row.group(1);
  }

  private static int origins(String page) {
    Matcher origins = Pattern.compile("reports?, ([0-9]+) origins?").matcher(page);
    assertThat(origins.find()).isTrue();
    return Integer.parseInt(origins.group(1));
  }

  private static String undo(HttpResponse<String> done) {
    Matcher undo = UNDO.matcher(done.body());
    assertThat(undo.find()).as(done.body()).isTrue();
    return undo.group(1);
  }
}
