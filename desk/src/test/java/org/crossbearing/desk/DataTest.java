package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crossbearing.desk.internal.api.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The desk as other programs meet it: the API, its description, feeds and the stream. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

  private TestDesk desk;

  @BeforeAll
  void open(@TempDir Path folder) {
    desk = TestDesk.withExamples(folder);
  }

  @AfterAll
  void close() {
    desk.close();
  }

  static Stream<Route> answers() {
    return Route.ALL.stream().filter(route -> !route.path().equals("/live"));
  }

  private static String address(String path) {
    return path.replace("{event}", "e1")
        .replace("{finding}", "f1")
        .replace("{report}", "r1")
        .replace("{name}", "sergei-lavrov");
  }

  private JsonObject description() {
    return json(desk.get("/openapi.json")).getAsJsonObject();
  }

  private static JsonElement json(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body());
  }

  private static String type(HttpResponse<?> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
  }

  @Test
  void theDescriptionIsOpenApi() {
    JsonObject root = description();
    assertThat(root.get("openapi").getAsString()).matches("3[.]1[.][0-9]+");
    assertThat(root.getAsJsonObject("info").keySet()).contains("title", "version");
    JsonObject paths = root.getAsJsonObject("paths");
    assertThat(paths.keySet())
        .containsExactlyInAnyOrderElementsOf(Route.ALL.stream().map(Route::path).toList());
    Set<String> names = new HashSet<>();
    for (String path : paths.keySet()) {
      JsonObject get = paths.getAsJsonObject(path).getAsJsonObject("get");
      assertThat(names.add(get.get("operationId").getAsString())).as(path).isTrue();
      get.getAsJsonObject("responses")
          .asMap()
          .values()
          .forEach(r -> assertThat(r.getAsJsonObject().keySet()).contains("description"));
      assertThat(inPath(get)).as(path).isEqualTo(parts(path));
    }
  }

  private static List<String> parts(String path) {
    Matcher part = PART.matcher(path);
    List<String> names = new ArrayList<>();
    while (part.find()) {
      names.add(part.group(1));
    }
    return names;
  }

  private static List<String> inPath(JsonObject operation) {
    return operation.getAsJsonArray("parameters").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(p -> p.get("in").getAsString().equals("path") && p.get("required").getAsBoolean())
        .map(p -> p.get("name").getAsString())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void everyAnswerIsAsDescribed(Route route) {
    HttpResponse<String> answer = desk.get(address(route.path()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(type(answer)).isEqualTo(route.format());
    if (route.format().endsWith("json")) {
      JsonObject root = description();
      JsonObject schema =
          root.getAsJsonObject("paths")
              .getAsJsonObject(route.path())
              .getAsJsonObject("get")
              .getAsJsonObject("responses")
              .getAsJsonObject("200")
              .getAsJsonObject("content")
              .getAsJsonObject(route.format())
              .getAsJsonObject("schema");
      assertThat(Schema.problems(root, schema, json(answer))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whoHasAnAnswerIsNotGivenItAgain(Route route) {
    String path = address(route.path());
    String tag = desk.get(path).headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = desk.get(path, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(desk.get(path, "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/events/e999",
        "/api/events/x",
        "/api/reports/r999",
        "/api/findings/f9999",
        "/api/events?most=many",
        "/api/claims?status=odd",
        "/api/changes?before=x",
        "/api/nowhere",
        "/events/x/feed.atom",
        "/events/x/feed.json",
        "/live?after=x"
      })
  void problemsAreOfTheirOwnKind(String path) {
    HttpResponse<String> answer = desk.get(path);
    assertThat(answer.statusCode()).isBetween(400, 404);
    assertThat(type(answer)).isEqualTo("application/problem+json");
    JsonObject problem = json(answer).getAsJsonObject();
    assertThat(problem.get("status").getAsInt()).isEqualTo(answer.statusCode());
    assertThat(problem.get("title").getAsString()).isNotBlank();
  }

  @Test
  void listsGoOnWhereTheyEnded() {
    List<String> whole = ids("/api/changes?most=7", "id");
    List<String> parts = new ArrayList<>();
    String next = "/api/changes?most=3";
    while (parts.size() < 7) {
      parts.addAll(ids(next, "id"));
      next = json(desk.get(next)).getAsJsonObject().get("next").getAsString();
    }
    assertThat(parts.subList(0, 7)).isEqualTo(whole);
    assertThat(ids("/api/claims?most=200&q=drones", "claim")).hasSizeGreaterThan(2);
  }

  private List<String> ids(String path, String name) {
    return json(desk.get(path)).getAsJsonObject().getAsJsonArray("items").asList().stream()
        .map(item -> item.getAsJsonObject().get(name).getAsString())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.atom", "/events/e1/feed.atom"})
  void atomHasWhatItMust(String path) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element feed =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(desk.get(path).body())))
            .getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
    assertThat(entries.getLength()).isPositive();
    assertNamed(feed);
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < entries.getLength(); i++) {
      Element entry = (Element) entries.item(i);
      assertNamed(entry);
      assertThat(ids.add(text(entry, "id"))).isTrue();
      assertThat(text(entry, "author")).isNotBlank();
      Element link = (Element) entry.getElementsByTagNameNS(ATOM, "link").item(0);
      String page = link.getAttribute("href").replaceFirst("^http://[^/]+", "");
      assertThat(desk.get(page).statusCode()).as(page).isEqualTo(200);
    }
  }

  private static void assertNamed(Element of) {
    assertThat(text(of, "id")).startsWith("http");
    assertThat(text(of, "title")).isNotBlank();
    assertThat(Instant.parse(text(of, "updated"))).isAfter(Instant.EPOCH);
  }

  private static String text(Element of, String name) {
    return of.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/feed.json", "/events/e1/feed.json"})
  void jsonFeedHasWhatItMust(String path) {
    JsonObject feed = json(desk.get(path)).getAsJsonObject();
    assertThat(feed.get("version").getAsString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").getAsString()).isNotBlank();
    assertThat(feed.get("feed_url").getAsString()).isEqualTo(desk.at(path).toString());
    assertThat(feed.getAsJsonArray("items")).isNotEmpty();
    Set<String> ids = new HashSet<>();
    for (JsonElement element : feed.getAsJsonArray("items")) {
      JsonObject item = element.getAsJsonObject();
      assertThat(ids.add(item.get("id").getAsString())).isTrue();
      assertThat(item.get("content_text").getAsString()).isNotBlank();
      assertThat(Instant.parse(item.get("date_published").getAsString())).isAfter(Instant.EPOCH);
    }
  }

  @Test
  void theStreamGoesOnFromTheChangeSeenLast() throws Exception {
    int last = Integer.parseInt(ids("/api/changes?most=1", "id").getFirst());
    HttpRequest request =
        HttpRequest.newBuilder(desk.at("/live"))
            .header("Last-Event-ID", String.valueOf(last - 3))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<InputStream> stream = client.send(request, BodyHandlers.ofInputStream());
      assertThat(type(stream)).isEqualTo("text/event-stream");
      List<String> lines = firstChanges(stream.body());
      assertThat(lines).contains("event: hello", "event: changes", "id: " + last);
      JsonObject news =
          JsonParser.parseString(lines.getLast().substring("data: ".length())).getAsJsonObject();
      assertThat(news.getAsJsonArray("changes").asList())
          .extracting(change -> change.getAsJsonObject().get("id").getAsInt())
          .containsExactly(last - 2, last - 1, last);
      client.shutdownNow();
    }
  }

  private static List<String> firstChanges(InputStream stream) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    List<String> lines = new ArrayList<>();
    boolean changes = false;
    while (!changes || !lines.getLast().startsWith("data: ")) {
      lines.add(in.readLine());
      changes |= lines.getLast().equals("event: changes");
    }
    return lines;
  }
}
