package org.crossbearing.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Span;
import org.crossbearing.reading.ReportReader;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a folder of its own, with a reader that knows one number. */
abstract class ProgramFixture {
  static final String TOLL = "Київ: 23 people were killed.";

  /** Breaks what must hold of a reading, so that the program stumbles when it writes. */
  static final ReportReader BEYOND_THE_TEXT =
      report ->
          new Reading(
              report,
              List.of(new Role("r9.c1", "r9", new Span(0, 1), "a", null, "b", null)),
              Map.of());

  @TempDir Path folder;

  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final ByteArrayOutputStream err = new ByteArrayOutputStream();
  boolean colour;
  boolean interactive;
  boolean debug;

  int run(Object... args) {
    return run(out, ProgramFixture::twentyThree, args);
  }

  int run(OutputStream to, ReportReader reading, Object... args) {
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    Surroundings around =
        new Surroundings(to, errors, colour, interactive, debug, folder.resolve("examples"));
    return Main.run(around, reading, Stream.of(args).map(Object::toString).toArray(String[]::new));
  }

  /** Reads one figure out of every report that says 23. */
  static Reading twentyThree(Report report) {
    return new Reading(report, twentyThrees(report), Map.of());
  }

  private static List<Claim> twentyThrees(Report report) {
    int at = report.text().indexOf("23");
    if (at < 0) {
      return List.of();
    }
    Span all = new Span(0, report.text().length());
    return List.of(
        new Figure(
            report.id() + ".c1",
            report.id(),
            all,
            new Span(at, at + 2),
            Measure.KILLED,
            "people",
            null,
            null,
            Amount.exactly(23),
            List.of(),
            null,
            null,
            null,
            false,
            Modality.ASSERTED,
            false,
            null,
            List.of(),
            null,
            null,
            null));
  }

  Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
