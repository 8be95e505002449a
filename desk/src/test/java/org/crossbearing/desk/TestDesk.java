package org.crossbearing.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.crossbearing.intake.Intake;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.Added;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/** A desk on a ledger of its own, with the examples or what a test puts into it. */
final class TestDesk implements AutoCloseable {

  static final ReportReader READER = ReportReader.english();

  /** Words of the first example that are in no claim. */
  static final String NO_CLAIM = "Firefighters hose down a burning house";

  private static final Path EXAMPLES = Path.of("../examples/2025-07-10");

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private final String ledger;
  private final Desk desk;

  private TestDesk(String ledger, Desk desk) {
    this.ledger = ledger;
    this.desk = desk;
  }

  /** An empty one; it lies in {@code folder}. */
  static TestDesk empty(Path folder) {
    return of(options(folder));
  }

  /** How {@link #empty} is served. */
  static DeskOptions options(Path folder) {
    String ledger = folder.resolve("ledger.db").toString();
    return new DeskOptions(ledger, "127.0.0.1", 0, "", false, false, folder.resolve("desk"));
  }

  static TestDesk of(DeskOptions options) {
    return of(options, InstantSource.system());
  }

  static TestDesk of(DeskOptions options, InstantSource clock) {
    return new TestDesk(options.ledger(), Desk.start(options, READER, clock));
  }

  /** An empty one that believes a proxy. */
  static TestDesk proxied(Path folder) {
    DeskOptions usual = options(folder);
    return of(new DeskOptions(usual.ledger(), usual.host(), 0, "", false, true, usual.state()));
  }

  /** One with the examples in it. */
  static TestDesk withExamples(Path folder) {
    addExamples(folder.resolve("ledger.db").toString());
    return empty(folder);
  }

  static void addExamples(String where) {
    try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
      Intake.of(List.of(EXAMPLES))
          .forEach(report -> ledger.add(READER.read(report)), problem -> {});
    }
  }

  /** The same, each report taken in when it was published. */
  static TestDesk withExamplesInTheirTime(Path folder) {
    addExamplesInTheirTime(folder.resolve("ledger.db").toString());
    return empty(folder);
  }

  static void addExamplesInTheirTime(String where) {
    List<Report> reports = new ArrayList<>();
    Intake.of(List.of(EXAMPLES)).forEach(reports::add, problem -> {});
    reports.sort(Comparator.comparing(TestDesk::instant));
    AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    try (Ledger ledger = Ledger.open(where, clock::get)) {
      for (Report report : reports) {
        clock.set(instant(report));
        ledger.add(READER.read(report));
      }
    }
  }

  private static Instant instant(Report report) {
    Published published = Objects.requireNonNull(report.published());
    return OffsetDateTime.of(
            published.date(),
            Objects.requireNonNull(published.time()),
            Objects.requireNonNull(published.offset()))
        .toInstant();
  }

  /** Takes a report in beside the desk, as another program would. */
  Added add(String outlet, String url, String text) {
    Report report =
        new Report(
            "r1",
            "test.txt",
            outlet,
            null,
            Published.parse("2025-07-11T08:00Z"),
            List.of(),
            url,
            "en",
            text,
            false);
    return add(report);
  }

  Added add(Report report) {
    try (Ledger open = Ledger.open(ledger, () -> Instant.now())) {
      return open.add(READER.read(report));
    }
  }

  URI at(String path) {
    return desk.address().resolve(path);
  }

  /** Takes it away from under its pages. */
  void stop() {
    desk.close();
  }

  Desk desk() {
    return desk;
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
