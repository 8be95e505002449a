package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.ledger.answer.Change;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody writes without a right and a token, and what is refused is noted. */
class WritingTest {
  private static final String PASSWORD = "a long enough password";
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  @Test
  void onlyMembersWithTheirTokenWrite(@TempDir Path folder) throws IOException {
    DeskUsers users = new DeskUsers(folder.resolve("desk"));
    users.put("ada", "desk", PASSWORD);
    users.put("guest", "visitor", PASSWORD);
    try (TestDesk desk = TestDesk.withExamples(folder)) {
      String reject = "/claims/r1.c1/reject";
      assertThat(post(desk, reject, "reason=x").statusCode()).isEqualTo(401);
      assertThat(post(desk, "/sign-in", "name=ada&password=not+this+one").statusCode())
          .isEqualTo(401);

      String ada = signIn(desk, "ada");
      assertThat(post(desk, reject, "reason=x", "Cookie", ada).statusCode()).isEqualTo(403);
      String token = token(desk, ada);
      assertThat(
              post(desk, reject, "reason=x&csrf=" + token, "Cookie", ada, "Origin", "https://evil")
                  .statusCode())
          .isEqualTo(403);
      String guest = signIn(desk, "guest");
      assertThat(
              post(desk, reject, "reason=x&csrf=" + token(desk, guest), "Cookie", guest)
                  .statusCode())
          .isEqualTo(403);

      HttpResponse<String> done = post(desk, reject, "reason=x&csrf=" + token, "Cookie", ada);
      assertThat(done.body()).contains("Undo c1");
      assertThat(post(desk, "/corrections/c1/withdraw", "csrf=" + token, "Cookie", ada).body())
          .contains("Taken back");
      assertThat(desk.get("/read?r=r1", "Cookie", ada).body()).doesNotContain("Only the claims");
      assertThat(desk.get("/log", "Cookie", ada).statusCode()).isEqualTo(404);
      assertThat(Files.readString(folder.resolve("desk").resolve("audit.jsonl")))
          .contains("refused: not signed in", "refused: without its token", "refused: wrong")
          .contains("refused: from another site", "refused: no right", "\"outcome\":\"done\"");
    }
  }

  @Test
  void onlyMembersReadWholeTexts(@TempDir Path folder) {
    new DeskUsers(folder.resolve("desk")).put("ada", "desk", PASSWORD);
    try (TestDesk desk = TestDesk.empty(folder)) {
      Added added = desk.add(page());
      String event =
          added.changes().stream().map(Change::event).filter(Objects::nonNull).findFirst().get();
      String ada = signIn(desk, "ada");
      String[] addresses = {"/read?r=r1", "/api/reports/r1", "/api/events/" + event};
      for (String address : addresses) {
        assertThat(desk.get(address).body())
            .as(address)
            .contains("Porto")
            .doesNotContain("slept badly");
        assertThat(desk.get(address, "Cookie", ada).body()).as(address).contains("slept badly");
      }
    }
  }

  /** One that was taken out of a page, whose text a dossier therefore carries. */
  private static Report page() {
    return new Report(
        "r1",
        "page.html",
        "Morning Ledger",
        "A fire in Porto",
        Published.parse("2025-07-11T08:00Z"),
        List.of(),
        null,
        "en",
        "A fire in Porto killed 12 people on Friday, police said.\n\nThe neighbours slept badly.",
        true);
  }

  private static HttpResponse<String> post(
      TestDesk desk, String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return desk.send(request.build());
  }

  private static String signIn(TestDesk desk, String name) {
    String form = "name=" + name + "&password=" + PASSWORD.replace(' ', '+');
    String cookie = post(desk, "/sign-in", form).headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String token(TestDesk desk, String cookie) {
    Matcher token = TOKEN.matcher(desk.get("/", "Cookie", cookie).body());
    assertThat(token.find()).isTrue();
    return token.group(1);
  }
}
