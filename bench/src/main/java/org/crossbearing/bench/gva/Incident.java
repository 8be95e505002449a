package org.crossbearing.bench.gva;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * A shooting with its reports, which have their links.
 *
 * @param killed the archive's final answer, gunmen included
 * @param injured the archive's final answer
 */
record Incident(String id, int killed, int injured, List<Report> reports) {

  /** Reads a file with one incident a line; reports are numbered through. */
  static List<Incident> read(Path file) throws IOException {
    List<Incident> incidents = new ArrayList<>();
    int reports = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Incident incident =
            of(line, file.getFileName() + ", line " + (incidents.size() + 1), reports);
        reports += incident.reports().size();
        incidents.add(incident);
      }
    }
    return incidents;
  }

  private static Incident of(String line, String where, int before) throws IOException {
    Json json;
    try {
      json = Json.parse(line);
    } catch (IOException e) {
      throw new IOException(where + ": " + e.getMessage(), e);
    }
    String id = json.get("incident").text("");
    int killed = json.get("killed").number(-1);
    int injured = json.get("injured").number(-1);
    if (id.isEmpty() || killed < 0 || injured < 0) {
      throw new IOException(where + ": expecting incident, killed and injured, found " + json);
    }
    List<Report> reports = new ArrayList<>();
    for (Json doc : json.get("docs").items()) {
      reports.add(report("r" + (before + reports.size() + 1), id, doc));
    }
    return new Incident(id, killed, injured, reports);
  }

  /** The headline comes first, as on the page it is from. */
  private static Report report(String id, String incident, Json doc) {
    String headline = headline(doc.get("title").text(""));
    String body = doc.get("text").text("");
    String text = headline.isEmpty() || body.startsWith(headline) ? body : headline + "\n\n" + body;
    String link = doc.get("url").text("");
    return new Report(
        id,
        incident + "/" + doc.get("id").text(""),
        null,
        null,
        published(doc),
        List.of(),
        link.isEmpty() ? null : link,
        "en",
        text,
        false);
  }

  /** Titles of pages end in the name of the site. */
  private static String headline(String title) {
    int end = title.lastIndexOf(" | ");
    end = end < 0 ? title.indexOf(" - ") : end;
    return (end < 0 ? title : title.substring(0, end)).strip();
  }

  private static @Nullable Published published(Json doc) {
    try {
      return Published.parse(doc.get("published").text(""));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
