package org.crossbearing.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report whose every field is meant to do harm is shown, and does nothing. */
class HostileTest {
  private static final List<String> EVIL =
      List.of(
          "<script>alert(1)</script>",
          "\"><img src=x onerror=alert(1)>",
          "' autofocus onfocus='alert(1)",
          "</title></textarea></style><svg onload=alert(1)>",
          "\u202Etxt.exe\u202C",
          "\u2066\u2067abc",
          "\0\u0007\u001B[31m",
          "${7*7} {{7*7}} @import");

  @Test
  void nothingOfItIsObeyed(@TempDir Path folder) {
    try (TestDesk desk = TestDesk.empty(folder)) {
      for (String evil : EVIL) {
        desk.add(report(evil, "javascript:alert(1)//" + evil.hashCode()));
        desk.add(report(evil, "https://example.org/" + evil.hashCode() + "\"onclick=alert(1)"));
      }
      desk.add(report("long", null, "x".repeat(3_000_000) + " 9 people were killed in Lyon."));
      for (String path :
          List.of(
              "/",
              "/events/e1",
              "/findings/f1",
              "/read?r=r1&r=r2&r=r3",
              "/people",
              "/search?q=killed",
              "/read?r=r17",
              "/search?q=" + "%3Cscript%3Ealert(1)%3C/script%3E",
              "/people/%3Cscript%3E",
              "/read?r=%22%3E%3Cscript%3E",
              "/changes")) {
        Inert.check(desk.get(path).body(), path);
      }
    }
  }

  @Test
  void filesThatHideSomethingAreRefusedOrShownAsTheyAre(@TempDir Path folder) throws IOException {
    Member.addUsers(folder.resolve("desk"), "desk");
    try (TestDesk desk = TestDesk.empty(folder)) {
      Member member = Member.signIn(desk, "desk");
      String zipped = member.upload(Map.of("news.txt", zip())).body();
      assertThat(zipped).contains("news.txt").doesNotContain("/read?r=");
      byte[] line = ("x".repeat(10 << 20) + " 9 people died in Lyon.").getBytes(UTF_8);
      String name = "..\\..\\<script>alert(1)<\u202Egpj.txt";
      String added = member.upload(Map.of(name, line)).body();
      assertThat(added).contains("/read?r=r1");
      Inert.check(added, name);
      assertThat(member.get("/read?r=r1").body().length()).isLessThan(11 << 20);
      Inert.check(desk.get("/read?r=r1").body(), "long line");
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(file -> file.equals("desk") || file.startsWith("ledger.db"));
    }
  }

  /** A hundred kilobytes that would become a hundred megabytes. */
  private static byte[] zip() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      out.putNextEntry(new ZipEntry("news.txt"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 100; i++) {
        out.write(zeros);
      }
    }
    return packed.toByteArray();
  }

  private static Report report(String evil, String url) {
    String text =
        "Mayor Anna "
            + evil
            + " Brandt said 12 people were killed in Lyon on Friday.\n\n"
            + evil
            + "\n\nPolice said 30 people were injured in Lyon. \""
            + evil
            + "\", said Anna Brandt.";
    return report(evil, url, text);
  }

  private static Report report(
      String evil, @org.jspecify.annotations.Nullable String url, String text) {
    return new Report(
        "r1",
        evil,
        evil,
        evil,
        Published.parse("2025-07-11T08:00Z"),
        List.of(evil),
        url,
        "en",
        text,
        false);
  }
}
