package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No route that writes, whichever there are, does so for who may not; and each refusal is noted.
 */
class RefusalTest {
  /** Signing in is how one comes to have a right. */
  private static final String SIGN_IN = "POST /sign-in";

  /** Who may not write may still leave. */
  private static final String SIGN_OUT = "POST /sign-out";

  @Test
  void everyWriteIsRefusedWithoutRightOrToken(@TempDir Path folder) throws IOException {
    Path state = folder.resolve("desk");
    Member.addUsers(state, "desk", "visitor");
    try (TestDesk desk = TestDesk.withExamples(folder)) {
      String before = change(desk);
      Member member = Member.signIn(desk, "desk");
      Member visitor = Member.signIn(desk, "visitor");
      for (String route : writes(desk)) {
        refused(route, 401, "not signed in", state, send(desk, route, ""));
        refused(
            route,
            403,
            "without its token",
            state,
            send(desk, route, "", "Cookie", member.cookie()));
        refused(
            route,
            403,
            "without its token",
            state,
            send(desk, route, "csrf=" + visitor.token(), "Cookie", member.cookie()));
        String token = "csrf=" + member.token();
        refused(
            route,
            403,
            "from another site",
            state,
            send(desk, route, token, "Cookie", member.cookie(), "Origin", "https://evil.example"));
        refused(
            route,
            403,
            "from another site",
            state,
            send(desk, route, token, "Cookie", member.cookie(), "Sec-Fetch-Site", "cross-site"));
        if (!route.equals(SIGN_OUT)) {
          refused(
              route,
              403,
              "no right",
              state,
              send(desk, route, "csrf=" + visitor.token(), "Cookie", visitor.cookie()));
        }
      }
      assertThat(change(desk)).isEqualTo(before);
    }
  }

  @Test
  void aDeskThatIsReadOnlyRefusesItsMembersToo(@TempDir Path folder) throws IOException {
    Path state = folder.resolve("desk");
    Member.addUsers(state, "admin");
    TestDesk.addExamples(folder.resolve("ledger.db").toString());
    DeskOptions open = TestDesk.options(folder);
    DeskOptions closed =
        new DeskOptions(open.ledger(), open.host(), 0, "", true, false, open.state());
    try (TestDesk desk = TestDesk.of(closed)) {
      Member admin = Member.signIn(desk, "admin");
      for (String route : writes(desk)) {
        if (!route.equals(SIGN_OUT)) {
          refused(
              route,
              403,
              "read-only",
              state,
              send(desk, route, "csrf=" + admin.token(), "Cookie", admin.cookie()));
        }
      }
      assertThat(admin.get("/read?r=r1").body()).doesNotContain("Only the claims");
      assertThat(admin.get("/").body()).doesNotContain("action=\"/add\"");
    }
  }

  @Test
  void otherMethodsWriteNothingEither(@TempDir Path folder) throws IOException {
    try (TestDesk desk = TestDesk.empty(folder)) {
      for (String method : List.of("PUT", "DELETE", "PATCH")) {
        for (String path : List.of("/", "/add", "/api/events", "/nowhere")) {
          assertThat(Member.send(desk, method, path, "").statusCode())
              .as(method + " " + path)
              .isIn(401, 403, 405);
        }
      }
    }
  }

  private static List<String> writes(TestDesk desk) {
    List<String> writes =
        desk.desk().routes().stream()
            .filter(route -> !route.startsWith("GET ") && !route.equals(SIGN_IN))
            .toList();
    assertThat(writes).contains("POST /add", SIGN_OUT, "POST /claims/{claim}/fix");
    return writes;
  }

  private static HttpResponse<String> send(
      TestDesk desk, String route, String form, String... headers) {
    int space = route.indexOf(' ');
    return Member.send(desk, route.substring(0, space), path(route), form, headers);
  }

  /** With something that there is in the place of each name. */
  private static String path(String route) {
    return route
        .substring(route.indexOf(' ') + 1)
        .replace("{claim}", "r1.c1")
        .replace("{event}", "e1")
        .replace("{correction}", "c1")
        .replaceAll("[{][a-z]+[}]", "1");
  }

  private static void refused(
      String route, int status, String why, Path state, HttpResponse<String> answer)
      throws IOException {
    assertThat(answer.statusCode()).as(route + ": " + why).isEqualTo(status);
    String what = route.substring(0, route.indexOf(' ') + 1) + path(route);
    assertThat(Files.readAllLines(state.resolve("audit.jsonl")).getLast())
        .contains("\"what\":\"" + what + "\"", "\"outcome\":\"refused: " + why + "\"");
  }

  private static String change(TestDesk desk) {
    return desk.get("/healthz").body();
  }
}
