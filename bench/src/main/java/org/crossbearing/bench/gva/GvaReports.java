package org.crossbearing.bench.gva;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** The reports of all shootings, each with the site that it is from as its outlet. */
public final class GvaReports {
  private GvaReports() {}

  /** Where the file with the incidents lies in the folder of the corpora. */
  public static Path in(Path data) {
    return data.resolve("gva/incidents-dev.jsonl");
  }

  /** All of them, in the order of the file. */
  public static List<Report> of(Path incidents) throws IOException {
    return Incident.read(incidents).stream()
        .flatMap(incident -> incident.reports().stream())
        .map(GvaReports::withOutlet)
        .toList();
  }

  private static Report withOutlet(Report report) {
    return new Report(
        report.id(),
        report.file(),
        site(report.url()),
        report.title(),
        report.published(),
        report.credits(),
        report.url(),
        report.language(),
        report.text(),
        report.extracted());
  }

  private static @Nullable String site(@Nullable String url) {
    try {
      String host = url == null ? null : URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
