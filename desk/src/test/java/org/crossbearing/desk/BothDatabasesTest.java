package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.ledger.Postgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger in a file and one on a server serve the same pages, byte for byte. */
class BothDatabasesTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2025-07-12T08:00:00Z"));
  private static final List<String> FIRST =
      List.of(
          "/",
          "/?as-of=2025-07-10T09:00Z",
          "/search?q=killed&status=revised",
          "/search?place=Kyiv&measure=injured",
          "/search?speaker=klitschko",
          "/api/events",
          "/api/events/e1",
          "/api/events/e1?as-of=2025-07-10T12:00Z",
          "/api/findings/f1",
          "/api/claims?q=drones",
          "/api/reports/r1",
          "/api/people",
          "/api/people/sergei-lavrov",
          "/api/changes?after=3",
          "/fragments/events/e1",
          "/fragments/findings/f1",
          "/events/e999",
          "/search?status=odd");
  private static final int ENOUGH = 220;

  @Test
  void theyServeTheSamePages(@TempDir Path folder) {
    String database = Postgres.newDatabase();
    String file = folder.resolve("ledger.db").toString();
    TestDesk.addExamplesInTheirTime(file);
    TestDesk.addExamplesInTheirTime(database);
    try (TestDesk here = desk(file, folder);
        TestDesk there = desk(database, folder)) {
      Deque<String> next = new ArrayDeque<>(FIRST);
      Set<String> seen = new LinkedHashSet<>();
      while (!next.isEmpty() && seen.size() < ENOUGH) {
        String path = next.removeFirst();
        if (seen.add(path)) {
          String page = same(path, here, there);
          Jsoup.parse(page).select("a[href], link[rel=alternate]").stream()
              .map(BothDatabasesTest::link)
              .filter(link -> link.startsWith("/"))
              .forEach(next::add);
        }
      }
      assertThat(seen).contains("/", "/people", "/changes", "/about", "/feed.atom", "/feed.json");
      assertThat(seen).anyMatch(path -> path.startsWith("/read?"));
      assertThat(seen.size()).isGreaterThan(60);
    }
  }

  private static TestDesk desk(String ledger, Path folder) {
    return TestDesk.of(
        new DeskOptions(ledger, "127.0.0.1", 0, "", false, false, folder.resolve("desk")), CLOCK);
  }

  private static String link(Element element) {
    return element.attr("href").replaceFirst("#.*", "");
  }

  private static String same(String path, TestDesk here, TestDesk there) {
    HttpResponse<String> one = here.get(path);
    HttpResponse<String> other = there.get(path);
    assertThat(other.statusCode()).as(path).isEqualTo(one.statusCode()).isLessThan(500);
    assertThat(plain(other, there)).as(path).isEqualTo(plain(one, here));
    return one.body();
  }

  /** Where each desk listens is all that may differ. */
  private static String plain(HttpResponse<String> answer, TestDesk desk) {
    return answer.body().replace(":" + desk.desk().address().getPort(), ":PORT");
  }
}
