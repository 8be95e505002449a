package org.crossbearing.bench.speed;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * The reports that speed is measured with.
 *
 * @param what where they are from
 */
record Texts(String what, List<Report> reports) {
  private static final int EXAMPLES = 200;

  /**
   * The reports of the file, one incident with its reports a line; without a file the examples, as
   * often as it takes.
   */
  static Texts of(@Nullable Path file, Path examples) throws IOException {
    if (file != null && Files.exists(file)) {
      return new Texts("gva", incidents(file));
    }
    List<Report> own = new ArrayList<>();
    Intake.of(List.of(examples)).forEach(own::add, problem -> {});
    if (own.isEmpty()) {
      throw new IOException("expecting reports in " + examples + ", found none");
    }
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < EXAMPLES; i++) {
      for (Report report : own) {
        reports.add(report(reports.size(), report.published(), report.text()));
      }
    }
    return new Texts("examples, repeated", reports);
  }

  private static List<Report> incidents(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        for (Json doc : Json.parse(line).get("docs").items()) {
          Published day = day(doc.get("published").text(""));
          reports.add(report(reports.size(), day, doc.get("text").text("")));
        }
      }
    }
    return reports;
  }

  private static @Nullable Published day(String text) {
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? Published.parse(text) : null;
  }

  private static Report report(int before, @Nullable Published day, String text) {
    return Lab.report("r" + (before + 1), "report-" + (before + 1) + ".txt", day, text);
  }

  /**
   * So many reports that are the beginnings of these, each time round a year later and so of other
   * events.
   *
   * @param length of each, in characters
   */
  List<Report> beginnings(int count, int length) {
    List<Report> beginnings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Report from = reports.get(i % reports.size());
      Published day = from.published();
      Published later =
          day == null
              ? null
              : new Published(day.date().plusYears(i / reports.size()), day.time(), day.offset());
      String text = from.text().substring(0, Math.min(length, from.text().length()));
      beginnings.add(report(i, later, text));
    }
    return beginnings;
  }

  /** Size in UTF-8. */
  long bytes() {
    return reports.stream()
        .mapToLong(report -> report.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  /** Words, numbers and marks, counted in the same simple way for everybody. */
  static long tokens(List<Report> reports) {
    return reports.stream().mapToLong(report -> tokens(report.text())).sum();
  }

  static long tokens(String text) {
    long tokens = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = Character.isLetterOrDigit(c);
      tokens += word ? (inside ? 0 : 1) : Character.isWhitespace(c) ? 0 : 1;
      inside = word;
    }
    return tokens;
  }
}
