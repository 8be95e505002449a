package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Whatever a report holds, wherever it holds it: it is shown inert, in every form. */
class HostilePropertiesTest {
  private static final List<String> EVIL =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' autofocus onfocus='alert(1)",
          "</title></textarea></style><svg onload=alert(1)>",
          "]]><x/>",
          "<!--",
          "&lt;script&gt;&#0;&#x202e;",
          "javascript:alert(1)",
          "data:text/html,<script>alert(1)</script>",
          "${7*7} {{7*7}} @import",
          "\r\nevent: evil\ndata: {}\n\n",
          "\u202Etxt.exe\u202C",
          "\u2066\u2067\u2068abc",
          "\u200F\u200E\u061C",
          "\uD800",
          "\uDC00x",
          "\uFFFE\uFFFF",
          "\0\u0007\u001B[31m\u007F\u0085",
          "\u2028\u2029\u000B",
          "e" + "\u0301".repeat(40),
          "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627");

  private static @Nullable Path folder;
  private static @Nullable TestDesk desk;
  private static int number;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("hostile");
    desk = TestDesk.empty(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    if (desk != null && folder != null) {
      desk.close();
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Something meant to do harm between characters of any kind. */
  @Provide
  Arbitrary<String> evil() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(12);
    return Combinators.combine(any, Arbitraries.of(EVIL), any).as((a, b, c) -> a + b + c);
  }

  @Property(tries = 25, shrinking = ShrinkingMode.OFF)
  void whateverAReportHoldsIsShownInert(
      @ForAll("evil") String one, @ForAll("evil") String two, @ForAll("evil") String link)
      throws Exception {
    TestDesk shown = java.util.Objects.requireNonNull(desk);
    Added added = shown.add(report(one, two, link));
    String report = added.report();
    String event =
        added.changes().stream()
            .map(change -> change.event())
            .filter(java.util.Objects::nonNull)
            .findFirst()
            .orElse("e1");
    for (String path :
        List.of(
            "/",
            "/events/" + event,
            "/findings/f1",
            "/read?r=" + report + "&r=r1",
            "/people",
            "/people/" + part(one),
            "/search?q=killed",
            "/search?q=" + part(one) + "&outlet=" + part(two),
            "/changes",
            "/fragments/events/" + event)) {
      Inert.check(answer(shown, path), path);
    }
    for (String path :
        List.of(
            "/api/events",
            "/api/events/" + event,
            "/api/reports/" + report,
            "/api/claims?outlet=" + part(two),
            "/api/people",
            "/api/changes",
            "/feed.json",
            "/events/" + event + "/feed.json")) {
      checkJson(answer(shown, path), path);
    }
    checkXml(answer(shown, "/feed.atom"));
    checkXml(answer(shown, "/events/" + event + "/feed.atom"));
    try (Listening listening = Listening.to(shown, "/live?after=" + (last(added) - 1))) {
      String heard = listening.until("data: {\"last\":" + last(added) + ",\"changes\"");
      assertThat(heard.lines().filter(line -> line.startsWith("event: ")))
          .containsExactly("event: hello", "event: changes");
    }
  }

  private static String answer(TestDesk desk, String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).as(path).isLessThan(500);
    return answer.body();
  }

  private static int last(Added added) {
    return added.changes().getLast().id();
  }

  private static Report report(String one, String two, String link) {
    number++;
    String text =
        "%s\n\nMayor Anna %s Brandt said %d people were killed in Lyon on Friday.\n\n%s\n\nPolice said 30 people were injured in Lyon. \"We %s saw it\", said Anna Brandt of %s. The %s pledged $5 million."
            .formatted(two, one, 10 + number, one, two, one, two);
    return new Report(
        "r1",
        one,
        two,
        one,
        Published.parse("2025-07-11T08:00Z"),
        List.of(one, two),
        number % 2 == 0 ? link : "https://example.org/" + number + link,
        "en",
        text,
        number % 3 == 0);
  }

  private static String part(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8)
        .replace("+", "%20");
  }

  private static void checkJson(String json, String path) {
    int tokens = 0;
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    assertThat(tokens).as(path).isPositive();
  }

  private static void checkXml(String xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var feed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    assertThat(feed.getDocumentElement().getLocalName()).isEqualTo("feed");
  }
}
