package org.crossbearing.bench.speed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossbearing.export.json.DossierJson;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.crossbearing.reconcile.Reconciler;

/** Times each station of the way from files to a dossier, on one thread. */
final class Stages {
  private final EnglishReader reader;
  private final Map<String, Double> seconds = new LinkedHashMap<>();

  Stages(EnglishReader reader) {
    this.reader = reader;
  }

  /** Seconds by stage, in order. */
  Map<String, Double> run(List<Report> reports) throws IOException {
    Path folder = Files.createTempDirectory("crossbearing-bench");
    try {
      for (Report report : reports) {
        Files.writeString(folder.resolve(report.file()), report.text());
      }
      long start = System.nanoTime();
      Intake.of(List.of(folder)).forEach(report -> {}, problem -> {});
      done("intake: files to reports", start);
    } finally {
      remove(folder);
    }
    reading(reports);
    return seconds;
  }

  private void reading(List<Report> reports) throws IOException {
    long start = System.nanoTime();
    reports.forEach(reader::analyse);
    double sentences = (System.nanoTime() - start) / 1e9;
    start = System.nanoTime();
    List<Reading> readings = new ArrayList<>();
    reports.forEach(report -> readings.add(reader.read(report)));
    double all = (System.nanoTime() - start) / 1e9;
    seconds.put("reading: sentence tier", sentences);
    seconds.put("reading: report tier", Math.max(0, all - sentences));
    start = System.nanoTime();
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    Dossier dossier = reconciler.dossier();
    done("reconcile: one dossier", start);
    start = System.nanoTime();
    DossierJson.write(dossier, OutputStream.nullOutputStream());
    done("export: JSON", start);
  }

  private void done(String stage, long start) {
    seconds.put(stage, (System.nanoTime() - start) / 1e9);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
