package org.crossbearing.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.Report;

/** What came of reading some paths. */
record Reading(List<Report> reports, List<Problem> problems) {
  static Reading of(Path... paths) {
    Reading reading = new Reading(new ArrayList<>(), new ArrayList<>());
    Intake.of(List.of(paths)).forEach(reading.reports()::add, reading.problems()::add);
    return reading;
  }

  /** Reads a file of this name and content as the only one named. */
  static Reading of(Path folder, String name, byte[] content) {
    return of(write(folder, name, content));
  }

  static Path write(Path folder, String name, String content) {
    return write(folder, name, content.getBytes(StandardCharsets.UTF_8));
  }

  static Path write(Path folder, String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one report of a reading without problems. */
  Report report() {
    assertThat(messages()).isEmpty();
    assertThat(reports).hasSize(1);
    return reports.get(0);
  }

  /** The one problem of a reading without reports. */
  String problem() {
    assertThat(reports).isEmpty();
    assertThat(problems).hasSize(1);
    return problems.get(0).message();
  }

  List<String> messages() {
    return problems.stream().map(Problem::message).toList();
  }

  List<String> files() {
    return reports.stream().map(Report::file).toList();
  }
}
