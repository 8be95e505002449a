package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.crossbearing.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How a desk ends, and what it refuses for being too much. */
@Timeout(120)
class ServingTest {
  private static final int TRIES = 5;

  private static final String TEXT = "Two people were killed in a flood in Lyon on Friday.";

  @Test
  void whatIsBeingAddedWhenItIsStoppedIsKept(@TempDir Path folder) throws Exception {
    Member.addUsers(folder.resolve("desk"), "desk");
    TestDesk desk = TestDesk.empty(folder);
    int port = desk.desk().address().getPort();
    Member member = Member.signIn(desk, "desk");
    byte[] form =
        ("csrf=" + member.token() + "&text=" + TEXT.replace(' ', '+'))
            .getBytes(StandardCharsets.US_ASCII);
    try (Socket adding = new Socket(InetAddress.getLoopbackAddress(), port);
        Listening listening = Listening.to(desk, "/live")) {
      adding.setSoTimeout(60_000);
      listening.until("event: hello");
      OutputStream out = adding.getOutputStream();
      out.write(head(member, form.length));
      out.write(form, 0, form.length / 2);
      out.flush();
      Thread.sleep(300);
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(desk::stop);
      assertThat(listening.until("event: closing")).contains("data: {}");
      assertThat(listening.hasEnded()).isTrue();
      assertThat(stopping).isNotDone();
      out.write(form, form.length / 2, form.length - form.length / 2);
      out.flush();
      String answer = new String(adding.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 200").contains("/read?r=r1");
      stopping.get(60, TimeUnit.SECONDS);
    }
    try (Ledger ledger =
        Ledger.open(folder.resolve("ledger.db").toString(), InstantSource.system())) {
      assertThat(ledger.upkeep().reports()).containsExactly("r1");
    }
    new ServerSocket(port, 1, InetAddress.getLoopbackAddress()).close();
  }

  private static byte[] head(Member member, int length) {
    return ("POST /add HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
            + member.cookie()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + length
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void oneWhoListensAgainHearsWhatWasMissedOnce(@TempDir Path folder) throws IOException {
    try (TestDesk desk = TestDesk.empty(folder)) {
      desk.add("A", "https://a.example/1", TEXT);
      String first;
      try (Listening listening = Listening.to(desk, "/live?after=0")) {
        first = listening.until("event: changes");
      }
      assertThat(first).contains("\"id\":1,");
      desk.add("B", "https://b.example/1", TEXT.replace("Two", "Nine"));
      String last = first.replaceAll("(?s).*\"last\":([0-9]+).*", "$1");
      try (Listening listening = Listening.to(desk, "/live?after=" + last)) {
        String then = listening.until("event: changes");
        assertThat(then)
            .contains("\"id\":" + (Integer.parseInt(last) + 1) + ",")
            .doesNotContain("\"id\":" + last + ",");
        desk.add("C", "https://c.example/1", TEXT.replace("Two", "Ten"));
        String lastThen = then.replaceAll("(?s).*\"last\":([0-9]+).*", "$1");
        assertThat(listening.until("event: changes"))
            .contains("\"id\":" + (Integer.parseInt(lastThen) + 1) + ",")
            .doesNotContain("\"id\":" + lastThen + ",");
      }
    }
  }

  @Test
  void whoHasSeenWhatNeverWasIsToldToLoadAnew(@TempDir Path folder) throws IOException {
    try (TestDesk desk = TestDesk.withExamples(folder);
        Listening listening = Listening.to(desk, "/live?after=1000000")) {
      assertThat(listening.until("event: reload")).contains("event: hello");
    }
  }

  @Test
  void tooMuchAtOnceIsRefused(@TempDir Path folder) throws IOException {
    Member.addUsers(folder.resolve("desk"), "desk");
    try (TestDesk desk = TestDesk.empty(folder)) {
      Member member = Member.signIn(desk, "desk");
      assertThat(upload(member, 1, 33 << 20)).contains(" 413 ", "Too large");
      assertThat(upload(member, 2, 20 << 20)).contains(" 413 ");
      assertThat(upload(member, 51, 10)).contains(" 400 ", "at most 50 files");
      String text = "text=" + "x".repeat(37 << 20);
      assertThat(answer(() -> member.post("/add", text)).statusCode()).isEqualTo(413);
      assertThat(desk.get("/").body()).contains("Nothing here yet");
    }
  }

  /** The answer to so many files of one size. */
  private static String upload(Member member, int files, int size) throws IOException {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (int i = 0; i < files; i++) {
      named.put(i + ".txt", new byte[size]);
    }
    HttpResponse<String> answer = answer(() -> member.upload(named));
    return " " + answer.statusCode() + " " + answer.body();
  }

  /**
   * The answer to what is too much. The server gives it and closes before all has come, so a client
   * that is still sending may find the connection broken and has to ask again.
   */
  private static HttpResponse<String> answer(Supplier<HttpResponse<String>> request) {
    for (int i = 1; i < TRIES; i++) {
      try {
        return request.get();
      } catch (UncheckedIOException e) {
        System.err.println("asked again, since " + e.getMessage());
      }
    }
    return request.get();
  }

  @Test
  void oneClientWhoAsksTooMuchIsSlowedDownAndNoOther(@TempDir Path folder) {
    DeskOptions usual = TestDesk.options(folder);
    DeskOptions proxied =
        new DeskOptions(usual.ledger(), usual.host(), 0, "", false, true, usual.state());
    InstantSource still = InstantSource.fixed(java.time.Instant.parse("2025-07-11T08:00:00Z"));
    try (TestDesk desk = TestDesk.of(proxied, still)) {
      for (int i = 0; i < 300; i++) {
        assertThat(desk.get("/healthz", "X-Forwarded-For", "203.0.113.1").statusCode())
            .isEqualTo(200);
      }
      HttpResponse<String> more = desk.get("/healthz", "X-Forwarded-For", "203.0.113.1");
      assertThat(more.statusCode()).isEqualTo(429);
      assertThat(more.headers().firstValue("Retry-After")).isPresent();
      assertThat(desk.get("/healthz", "X-Forwarded-For", "203.0.113.2").statusCode())
          .isEqualTo(200);
      for (int i = 0; i < 60; i++) {
        Member.post(desk, "/add", "", "X-Forwarded-For", "203.0.113.3");
      }
      assertThat(Member.post(desk, "/add", "", "X-Forwarded-For", "203.0.113.3").statusCode())
          .isEqualTo(429);
      assertThat(Member.post(desk, "/add", "", "X-Forwarded-For", "203.0.113.4").statusCode())
          .isEqualTo(401);
    }
  }
}
