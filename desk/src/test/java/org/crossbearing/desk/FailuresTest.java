package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What who operates the desk is told when something in it fails. */
class FailuresTest {
  @Test
  void aFailureIsOneLineWithItsRequestAndCause(@TempDir Path folder) throws Exception {
    StringWriter errors = new StringWriter();
    HttpResponse<String> answer = askOfBrokenLedger(folder, errors, false);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("The ledger cannot be reached").doesNotContain("SQL");
    assertThat(errors.toString().lines().filter(line -> line.contains("/events/e77")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("crossbearing: GET /events/e77: ")
        .contains("no such table");
  }

  @Test
  void whoDebugsSeesWhereItHappened(@TempDir Path folder) throws Exception {
    StringWriter errors = new StringWriter();
    askOfBrokenLedger(folder, errors, true);
    assertThat(errors.toString())
        .contains("crossbearing: GET /events/e77: ", "\tat org.crossbearing.");
  }

  private static HttpResponse<String> askOfBrokenLedger(
      Path folder, Appendable errors, boolean traces) throws Exception {
    String ledger = folder.resolve("ledger.db").toString();
    DeskOptions options =
        new DeskOptions(ledger, "127.0.0.1", 0, "", false, false, folder.resolve("desk"));
    try (Desk desk = Desk.start(options, TestDesk.READER, InstantSource.system(), errors, traces)) {
      try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + ledger);
          Statement statement = database.createStatement()) {
        statement.execute("ALTER TABLE change RENAME TO gone");
      }
      try (HttpClient client = HttpClient.newHttpClient()) {
        URI event = desk.address().resolve("/events/e77");
        return client.send(HttpRequest.newBuilder(event).build(), BodyHandlers.ofString());
      }
    }
  }
}
