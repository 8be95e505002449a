package org.crossbearing.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.crossbearing.intake.internal.ReportReader;
import org.crossbearing.intake.internal.Source;
import org.crossbearing.intake.internal.Sources;
import org.crossbearing.intake.internal.text.Refusal;
import org.crossbearing.model.Report;

/**
 * Reads files and folders into reports.
 *
 * <p>The reports of a folder are those in its {@code reports.json}, else its {@code *.txt}, {@code
 * *.html} and {@code *.htm} files and the feeds (RSS or Atom) among its {@code *.xml}, {@code
 * *.rss} and {@code *.atom} files, in the order of their names; folders inside it and hidden files
 * are left alone. A file named by itself may be called anything, as long as it holds text. Each
 * item of a feed is a report; the feed that an item says it came from is credited.
 *
 * <p>The text of a report is exactly what its file holds: line ends stay, and a byte order mark
 * stays as its first character, U+FEFF. The text of a saved page is that of its article. What
 * neither {@code reports.json} nor the page nor the name of the file tells is left unknown.
 *
 * <pre>{@code
 * Intake.of(List.of(Path.of("kyiv"))).forEach(
 *     report -> System.out.println(report.file()),
 *     problem -> System.err.println(problem.message()));
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads; each call reads the files anew.
 */
public final class Intake {
  private final List<Path> paths;

  private Intake(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /** The files and folders to read, in this order. */
  public static Intake of(List<Path> paths) {
    return new Intake(paths);
  }

  /**
   * Reads everything, one report at a time. Reports are numbered {@code r1, r2 …} in the order in
   * which they are handed over. A problem never keeps the rest from being read.
   *
   * @param reports takes each report that could be read
   * @param problems takes what could not be read, in the order in which it was met
   */
  public void forEach(Consumer<Report> reports, Consumer<Problem> problems) {
    BiConsumer<Path, String> failures =
        (path, message) -> problems.accept(new Problem(path, message));
    Numbering numbering = new Numbering(reports, failures);
    Sources sources = new Sources(numbering::read, failures);
    paths.forEach(sources::visit);
  }

  private static final class Numbering {
    private final Consumer<Report> reports;
    private final BiConsumer<Path, String> failures;
    private int last;

    Numbering(Consumer<Report> reports, BiConsumer<Path, String> failures) {
      this.reports = reports;
      this.failures = failures;
    }

    void read(Source source) {
      List<Report> read;
      try {
        read = ReportReader.read(last + 1, source);
      } catch (Refusal refusal) {
        failures.accept(source.path(), refusal.about(source.path()));
        return;
      }
      last += read.size();
      read.forEach(reports);
    }
  }
}
