package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk under a path, and behind a proxy. */
class ProxyTest {
  private static final String BASE = "/news/desk";
  private static final int ENOUGH = 250;

  private static TestDesk desk(Path folder, String base, boolean proxied) {
    TestDesk.addExamples(folder.resolve("ledger.db").toString());
    DeskOptions usual = TestDesk.options(folder);
    return TestDesk.of(
        new DeskOptions(usual.ledger(), usual.host(), 0, base, false, proxied, usual.state()));
  }

  @Test
  void nothingLeadsOutOfItsPath(@TempDir Path folder) {
    Member.addUsers(folder.resolve("desk"), "admin");
    try (TestDesk desk = desk(folder, BASE, false)) {
      assertThat(desk.desk().address().getPath()).isEqualTo(BASE + "/");
      Member admin = Member.signIn(desk, BASE, "admin");
      Set<String> seen = new LinkedHashSet<>();
      Deque<String> next = new ArrayDeque<>(List.of(BASE + "/"));
      while (!next.isEmpty() && seen.size() < ENOUGH) {
        String path = next.removeFirst();
        if (seen.add(path)) {
          HttpResponse<String> answer = desk.get(path, "Cookie", admin.cookie());
          assertThat(answer.statusCode()).as(path).isEqualTo(200);
          if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            links(path, answer.body()).forEach(next::add);
          }
        }
      }
      assertThat(seen).anyMatch(path -> path.startsWith(BASE + "/events/e"));
      assertThat(seen).anyMatch(path -> path.startsWith(BASE + "/static/"));
      assertThat(desk.get("/").statusCode()).isEqualTo(404);
      assertThat(desk.get("/events/e1").statusCode()).isEqualTo(404);
    }
  }

  /** The links of a page that stay on the desk. */
  private static Set<String> links(String path, String page) {
    Set<String> links = new LinkedHashSet<>();
    for (Element element : Jsoup.parse(page).select("[href], [src], [action], [hx-get]")) {
      for (String name : List.of("href", "src", "action", "hx-get")) {
        String link = element.attr(name);
        if (link.startsWith("http://") || link.startsWith("https://")) {
          assertThat(element.attr("rel")).as(path + ": " + link).contains("noopener");
        } else if (!link.isEmpty() && !link.startsWith("#")) {
          assertThat(link).as(path).matches(BASE + "(/.*)?");
          if (!element.hasAttr("action")) {
            links.add(link.replaceFirst("#.*", ""));
          }
        }
      }
    }
    return links;
  }

  @Test
  void redirectsCookiesFeedsAndChangesStayUnderIt(@TempDir Path folder) throws IOException {
    Member.addUsers(folder.resolve("desk"), "desk");
    try (TestDesk desk = desk(folder, BASE, false)) {
      HttpResponse<String> in =
          Member.post(
              desk, BASE + "/sign-in", "name=desk&password=" + Member.PASSWORD.replace(' ', '+'));
      assertThat(in.headers().firstValue("Location")).contains(BASE + "/");
      assertThat(in.headers().firstValue("Set-Cookie").orElse(""))
          .contains("Path=" + BASE + ";")
          .doesNotContain("Secure");
      assertThat(desk.get(BASE + "/people?name=sergei+lavrov").headers().firstValue("Location"))
          .contains(BASE + "/people/sergei-lavrov");
      String address = "http://127.0.0.1:" + desk.desk().address().getPort() + BASE;
      for (String feed : List.of("/feed.atom", "/feed.json", "/events/e1/feed.atom")) {
        assertThat(desk.get(BASE + feed).body())
            .as(feed)
            .contains(address + "/findings/f")
            .contains(address + feed);
      }
      assertThat(desk.get(BASE + "/api/changes?most=2").body())
          .contains("\"next\":\"" + BASE + "/api/changes?");
      assertThat(desk.get(BASE + "/openapi.json").body()).contains("\"" + BASE + "\"");
      try (Listening listening = Listening.to(desk, BASE + "/live?after=0")) {
        assertThat(listening.until("event: changes")).contains("event: hello");
      }
    }
  }

  @Test
  void whatAProxySaysCountsOnlyIfThereIsOne(@TempDir Path folder, @TempDir Path other)
      throws IOException {
    assertThat(saysProxied(folder, false)).contains("\"client\":\"127.0.0.1\"");
    assertThat(saysProxied(other, true)).contains("\"client\":\"203.0.113.7\"");
  }

  /** Sends what a proxy would; returns the last line of the log. */
  private static String saysProxied(Path folder, boolean proxied) throws IOException {
    Member.addUsers(folder.resolve("desk"), "desk");
    // The client made up the first address, the proxy added the second.
    String[] said = {
      "X-Forwarded-For", "127.0.0.1, 203.0.113.7",
      "X-Forwarded-Proto", "https",
      "X-Forwarded-Host", "evil.example"
    };
    try (TestDesk desk = desk(folder, "", proxied)) {
      assertThat(desk.get("/metrics", said).statusCode()).isEqualTo(proxied ? 404 : 200);
      assertThat(desk.get("/feed.atom", said).body())
          .contains((proxied ? "https" : "http") + "://127.0.0.1:")
          .doesNotContain("evil.example");
      String form = "name=desk&password=" + Member.PASSWORD.replace(' ', '+');
      String cookie =
          Member.post(desk, "/sign-in", form, said).headers().firstValue("Set-Cookie").orElse("");
      assertThat(cookie.contains("Secure")).isEqualTo(proxied);
      return Files.readAllLines(folder.resolve("desk").resolve("audit.jsonl")).getLast();
    }
  }

  @Test
  void aPathIsNoAddress(@TempDir Path folder) {
    for (String base : List.of("/", "desk", "/desk/", "/a b", "//evil.example", "/a?b")) {
      org.assertj.core.api.Assertions.assertThatThrownBy(
              () -> new DeskOptions("l.db", "127.0.0.1", 0, base, false, false, folder))
          .as(base)
          .hasMessageContaining("base: expecting a path such as /desk");
    }
    assertThat(URI.create("http://localhost" + BASE).getPath()).isEqualTo(BASE);
  }
}
