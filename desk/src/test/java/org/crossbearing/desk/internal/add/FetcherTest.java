package org.crossbearing.desk.internal.add;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/page", "<p>hello</p>");
    server.createContext(
        "/away",
        exchange -> {
          exchange
              .getResponseHeaders()
              .add("Location", "http://inside.example:" + port() + "/page");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    server.createContext(
        "/round",
        exchange -> {
          exchange.getResponseHeaders().add("Location", "/round");
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
    answer("/wiki/Київ", "<p>Kyiv</p>");
    answerAs(
        "text/plain; charset=windows-1251",
        "/plain",
        "Київ".getBytes(Charset.forName("windows-1251")));
    answer("/large", "x".repeat(9 << 20));
    server.createContext("/bomb", FetcherTest::bomb);
    server.start();
  }

  private void answerAs(String type, String path, byte[] bytes) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void answer(String path, String content) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  /** Some kilobytes that would become 64 MiB, sent though nobody asked for packed text. */
  private static void bomb(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    exchange.sendResponseHeaders(200, packed.size());
    packed.writeTo(exchange.getResponseBody());
    exchange.close();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  /** Takes the test's server for public under one name, and for inside under all others. */
  private Fetcher fetcher() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    byte[] own = loopback.getAddress();
    return new Fetcher(
        host -> new InetAddress[] {InetAddress.getByAddress(host, own)},
        address -> address.getHostName().equals("outside.example"),
        port -> true);
  }

  private String at(String path) {
    return "http://outside.example:" + port() + path;
  }

  @Test
  void aPublicPageIsFetched() throws FetchException {
    assertThat(new String(fetcher().fetch(at("/page")).content(), StandardCharsets.UTF_8))
        .isEqualTo("<p>hello</p>");
  }

  @Test
  void addressesAreOfAnyScript() throws FetchException {
    assertThat(fetcher().fetch(at("/wiki/Київ")).content()).asString().isEqualTo("<p>Kyiv</p>");
  }

  @Test
  void theServerSaysHowItsAnswerIsWritten() throws FetchException {
    Fetcher.Page page = fetcher().fetch(at("/plain"));
    assertThat(page.file()).isEqualTo("page.txt");
    assertThat(new String(page.content(), StandardCharsets.UTF_8)).isEqualTo("Київ");
    assertThat(fetcher().fetch(at("/page")).file()).isEqualTo("page.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"отчёт.txt", "..", "a/../../b.txt", "\uD83D\uDE00\uD83D.html", ""})
  void namesOfFilesAreOfPlainLetters(String name) {
    assertThat(Handed.plain(name)).matches("[A-Za-z0-9_-][A-Za-z0-9._-]*");
  }

  @Test
  void aRedirectLeadsNowhereInside() {
    assertThatThrownBy(() -> fetcher().fetch(at("/away")))
        .isInstanceOf(FetchException.class)
        .hasMessage("inside.example is not in the public internet");
  }

  @Test
  void endlessAndTooLargeAnswersEnd() {
    assertThatThrownBy(() -> fetcher().fetch(at("/round"))).hasMessageContaining("redirects");
    assertThatThrownBy(() -> fetcher().fetch(at("/large"))).hasMessageContaining("8 MiB");
  }

  @Test
  void packedAnswersAreNotUnpacked() {
    assertThatThrownBy(() -> fetcher().fetch(at("/bomb")))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("packed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://172.20.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/",
        "http://100.64.0.1/",
        "http://[fd00::1]/",
        "http://[fe80::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://2130706433/",
        "file:///etc/passwd",
        "ftp://example.org/",
        "javascript:alert(1)",
        "http://user:word@example.org/",
        "http://example.org:22/",
        "no link at all"
      })
  void whatIsNotPublicIsRefused(String link) {
    assertThatThrownBy(() -> new Fetcher().fetch(link)).isInstanceOf(FetchException.class);
  }
}
