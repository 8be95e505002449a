package org.crossbearing.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.crossbearing.desk.Desk;
import org.crossbearing.desk.DeskOptions;
import org.crossbearing.desk.DeskUsers;
import org.crossbearing.export.words.Moment;
import org.crossbearing.intake.Intake;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/**
 * A ledger with the examples, each taken in at the time it was published, so that the past can be
 * asked for. It lies in a folder of its own that is taken away in the end.
 */
final class DemoDesk {
  private static final int ROUNDS = 12;

  /** Large events make other methods worth compiling than small ones. */
  private static final int COPIES = 12;

  private static final List<String> PAGES =
      List.of(
          "/",
          "/events/e1",
          "/events/e1/map.svg",
          "/findings/f1",
          "/read?r=r1&r=r2",
          "/search",
          "/people",
          "/changes",
          "/api/events/e1");

  private final Path folder;

  private DemoDesk(Path folder) {
    this.folder = folder;
  }

  /** Serves the examples until interrupted; returns the exit status. */
  static int serve(Surroundings around, ReportReader reading, ServeOptions options) {
    Ending ending = new Ending();
    DemoDesk demo = inFolder();
    ending.then(demo::remove);
    DeskOptions wanted = options.of(demo.ledger(), demo.state());
    demo.fill(around.examples(), reading, 1);
    byte[] secret = new byte[9];
    new SecureRandom().nextBytes(secret);
    String password = Base64.getUrlEncoder().encodeToString(secret);
    new DeskUsers(demo.state()).put("demo", "admin", password);
    around.err().println("To add and correct, sign in as demo with the password " + password);
    return new Serving(around, reading, ending).run(wanted);
  }

  /** Serves the examples to itself for a while. */
  static void rehearse(Surroundings around, ReportReader reading) throws IOException {
    DemoDesk demo = inFolder();
    try {
      demo.fill(around.examples(), reading, COPIES);
      demo.askForPages(reading);
    } finally {
      demo.remove();
    }
  }

  private void askForPages(ReportReader reading) throws IOException {
    DeskOptions options = new DeskOptions(ledger(), "127.0.0.1", 0, "", false, false, state());
    try (Desk desk = Desk.start(options, reading, InstantSource.system())) {
      for (int round = 0; round < ROUNDS; round++) {
        for (String page : PAGES) {
          try (InputStream in = desk.address().resolve(page).toURL().openStream()) {
            in.transferTo(OutputStream.nullOutputStream());
          }
        }
      }
    }
  }

  private static DemoDesk inFolder() {
    try {
      return new DemoDesk(Files.createTempDirectory("crossbearing-demo"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String ledger() {
    return folder.resolve("ledger.db").toString();
  }

  private Path state() {
    return folder.resolve("desk");
  }

  /**
   * @param copies each report is told by so many outlets
   */
  private void fill(Path examples, ReportReader reading, int copies) {
    List<Report> reports = new ArrayList<>();
    Intake.of(List.of(examples)).forEach(reports::add, problem -> {});
    reports.sort(Comparator.comparing(DemoDesk::published));
    AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
    try (Ledger ledger = Ledger.open(ledger(), clock::get)) {
      for (Report report : reports) {
        clock.set(published(report));
        ledger.add(
            IntStream.range(0, copies).mapToObj(copy -> reading.read(of(report, copy))).toList());
      }
    }
  }

  /** The same as another outlet carries it; the first copy is the report itself. */
  private static Report of(Report report, int copy) {
    return copy == 0
        ? report
        : new Report(
            report.id() + "-" + copy,
            report.file(),
            report.outlet() == null ? null : report.outlet() + " " + copy,
            report.title(),
            report.published(),
            report.credits(),
            report.url() == null ? null : report.url() + "?" + copy,
            report.language(),
            report.text(),
            report.extracted());
  }

  private static Instant published(Report report) {
    Published published = report.published();
    return published == null ? Instant.EPOCH : Instant.ofEpochSecond(Moment.of(published));
  }

  private void remove() {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // It lies among temporary files; the system takes it away.
    }
  }
}
