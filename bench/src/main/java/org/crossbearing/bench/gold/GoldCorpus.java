package org.crossbearing.bench.gold;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.export.json.DossierJson;
import org.crossbearing.intake.Intake;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Report;

/**
 * Folders of reports with a {@code gold.json} each: every figure, quotation and role keyed by hand,
 * with event, origin and finding. Each folder is read by itself; the figures count over all.
 *
 * <p>Its place: a keyed folder, or a folder of keyed folders.
 */
public final class GoldCorpus implements Corpus {
  @Override
  public Results run(Lab lab, Path place) throws IOException {
    Results results = new Results();
    Tally tally = new Tally(results);
    for (Path folder : folders(place)) {
      Json gold = Json.read(folder.resolve("gold.json"));
      Json dossier = dossier(folder, lab);
      List<GoldScore.Pair> pairs = new GoldScore(tally).reports(gold, dossier);
      FindingScore findings = new FindingScore(tally, gold, dossier, pairs);
      findings.events();
      findings.findings();
    }
    tally.report();
    return results;
  }

  private static List<Path> folders(Path place) throws IOException {
    if (Files.exists(place.resolve("gold.json"))) {
      return List.of(place);
    }
    try (Stream<Path> inside = Files.list(place)) {
      List<Path> folders =
          inside.filter(folder -> Files.exists(folder.resolve("gold.json"))).sorted().toList();
      if (folders.isEmpty()) {
        throw new IOException("expecting folders with a gold.json in it, found none in " + place);
      }
      return folders;
    }
  }

  /** As the program writes it, so that offsets are counted as other programs count them. */
  private static Json dossier(Path folder, Lab lab) throws IOException {
    List<Report> reports = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    Intake.of(List.of(folder)).forEach(reports::add, problem -> problems.add(problem.message()));
    if (!problems.isEmpty()) {
      throw new IOException(String.join("; ", problems));
    }
    Dossier dossier = Lab.dossier(lab.read(reports));
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    DossierJson.write(dossier, json);
    return Json.parse(json.toByteArray());
  }
}
