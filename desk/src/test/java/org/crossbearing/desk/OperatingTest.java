package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who runs a desk relies on when something goes wrong, or somebody means harm. */
class OperatingTest {
  private static final String PASSWORD = "a long enough password";

  /** Refused at once, while comparing a password takes its time. */
  private static final String TOO_LONG = "x".repeat(100);

  @Test
  void whenTheDatabaseIsAwayEveryAddressSaysSo(@TempDir Path folder) throws SQLException {
    try (TestDesk desk = TestDesk.empty(folder)) {
      takeAway(folder);
      for (String path : List.of("/", "/changes", "/api/events", "/feed.atom", "/healthz")) {
        assertThat(desk.get(path).statusCode()).as(path).isEqualTo(503);
      }
      assertThat(desk.get("/").body()).contains("The ledger cannot be reached");
      assertThat(desk.get("/nowhere").statusCode()).isEqualTo(404);
    }
  }

  private static void takeAway(Path folder) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = database.createStatement()) {
      statement.execute("ALTER TABLE change RENAME TO elsewhere");
    }
  }

  @Test
  void nobodyMakesUpNewNumbers(@TempDir Path folder) {
    try (TestDesk desk = TestDesk.empty(folder)) {
      desk.get("/");
      desk.get("/search");
      for (int i = 0; i < 5; i++) {
        desk.get("/nowhere" + (char) ('a' + i));
        post(desk, "/secret" + (char) ('a' + i), "");
      }
      HttpResponse<String> numbers = desk.get("/metrics");
      assertThat(numbers.body())
          .contains("page=\"/search\"", "page=\"/\"", "desk_listeners", "jvm_memory_used_bytes")
          .doesNotContain("secret", "nowhere");
      assertThat(desk.get("/healthz").body()).startsWith("well\n");
    }
  }

  @Test
  void onlyThisMachineReadsTheNumbers(@TempDir Path folder) {
    try (TestDesk desk = TestDesk.proxied(folder)) {
      for (String client : List.of("192.0.2.7", "2a00:0:0:0:0:0:0:1", "127.0.0.1.example")) {
        assertThat(desk.get("/metrics", "X-Forwarded-For", client).statusCode())
            .as(client)
            .isEqualTo(404);
      }
      assertThat(desk.get("/metrics").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void noRequestSwellsTheLog(@TempDir Path folder) throws IOException {
    new DeskUsers(folder.resolve("desk")).put("ada", "admin", PASSWORD);
    try (TestDesk desk = TestDesk.empty(folder)) {
      assertThat(signIn(desk, "n".repeat(200_000), TOO_LONG).statusCode()).isEqualTo(401);
      HttpResponse<String> last = signIn(desk, "ada", TOO_LONG);
      for (int i = 0; i < 80; i++) {
        last = post(desk, "/add", "");
      }
      assertThat(last.statusCode()).isEqualTo(429);
      List<String> lines = Files.readAllLines(folder.resolve("desk").resolve("audit.jsonl"));
      assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(4000));
      assertThat(lines).filteredOn(line -> line.contains("too many")).hasSize(1);
    }
  }

  @Test
  void nobodyLocksAMemberOut(@TempDir Path folder) {
    new DeskUsers(folder.resolve("desk")).put("ada", "desk", PASSWORD);
    try (TestDesk desk = TestDesk.proxied(folder)) {
      for (int i = 0; i < 12; i++) {
        signIn(desk, "ada", TOO_LONG, "X-Forwarded-For", "192.0.2.7");
      }
      assertThat(signIn(desk, "ada", TOO_LONG, "X-Forwarded-For", "192.0.2.7").statusCode())
          .isEqualTo(429);
      assertThat(signIn(desk, "ada", PASSWORD, "X-Forwarded-For", "192.0.2.8").statusCode())
          .isEqualTo(303);
    }
  }

  @Test
  void aNewPasswordEndsOldSessions(@TempDir Path folder) {
    DeskUsers users = new DeskUsers(folder.resolve("desk"));
    users.put("ada", "desk", PASSWORD);
    try (TestDesk desk = TestDesk.empty(folder)) {
      String cookie =
          signIn(desk, "ada", PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
      String session = cookie.substring(0, cookie.indexOf(';'));
      assertThat(desk.get("/", "Cookie", session).body()).contains("Sign out");
      users.put("ada", "desk", "another long password");
      assertThat(desk.get("/", "Cookie", session).body()).doesNotContain("Sign out");
    }
  }

  private static HttpResponse<String> signIn(
      TestDesk desk, String name, String password, String... headers) {
    String word = URLEncoder.encode(password, StandardCharsets.UTF_8);
    return post(desk, "/sign-in", "name=" + name + "&password=" + word, headers);
  }

  private static HttpResponse<String> post(
      TestDesk desk, String path, String form, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(desk.at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return desk.send(request.build());
  }
}
