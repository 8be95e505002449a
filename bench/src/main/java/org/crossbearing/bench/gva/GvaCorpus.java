package org.crossbearing.bench.gva;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.bench.measure.BCubed;
import org.crossbearing.bench.measure.Corpus;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.bench.measure.Metric;
import org.crossbearing.bench.measure.Passage;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;

/**
 * US shooting incidents with local news reports and the archive's final tallies. One dossier an
 * incident for the tallies; one dossier of all reports for which report belongs to which incident.
 *
 * <p>Its place: the file with the incidents.
 */
public final class GvaCorpus implements Corpus {
  private static final Map<Measure, String> TALLIES =
      Map.of(Measure.KILLED, "killed", Measure.INJURED, "injured");

  @Override
  public Results run(Lab lab, Path place) throws IOException {
    List<Incident> incidents = Incident.read(place);
    List<Report> reports = incidents.stream().flatMap(i -> i.reports().stream()).toList();
    Map<String, Reading> readings = new HashMap<>();
    lab.read(reports).forEach(reading -> readings.put(reading.report().id(), reading));
    Results results = new Results();
    tallies(incidents, readings, results);
    results.add(
        grouping(
            incidents,
            Lab.dossier(reports.stream().map(r -> read(readings, r)).toList()),
            results));
    return results;
  }

  private static Reading read(Map<String, Reading> readings, Report report) {
    Reading reading = readings.get(report.id());
    if (reading == null) {
      throw new IllegalStateException("not read: " + report.id());
    }
    return reading;
  }

  private static void tallies(
      List<Incident> incidents, Map<String, Reading> readings, Results results) {
    int[] right = new int[3];
    int[] simple = new int[2];
    for (Incident incident : incidents) {
      List<Reading> own = incident.reports().stream().map(r -> read(readings, r)).toList();
      Answer answer = new Answer(Lab.dossier(own));
      boolean killed = judge(incident, answer, Measure.KILLED, incident.killed(), results);
      boolean injured = judge(incident, answer, Measure.INJURED, incident.injured(), results);
      right[0] += killed ? 1 : 0;
      right[1] += injured ? 1 : 0;
      right[2] += killed && injured ? 1 : 0;
      simple[0] += simply(incident, Measure.KILLED) == incident.killed() ? 1 : 0;
      simple[1] += simply(incident, Measure.INJURED) == incident.injured() ? 1 : 0;
    }
    results.add(Metric.ratio("killed exact", right[0], incidents.size()));
    results.add(Metric.ratio("killed exact, regex", simple[0], incidents.size()));
    results.add(Metric.ratio("injured exact", right[1], incidents.size()));
    results.add(Metric.ratio("injured exact, regex", simple[1], incidents.size()));
    results.add(Metric.ratio("both exact", right[2], incidents.size()));
  }

  private static int simply(Incident incident, Measure measure) {
    return Yardstick.count(incident.reports(), measure);
  }

  private static boolean judge(
      Incident incident, Answer answer, Measure measure, int wanted, Results results) {
    int got = answer.count(measure);
    if (got != wanted) {
      String what =
          "incident %s: wanted %d got %d%s"
              .formatted(incident.id(), wanted, got, told(incident, answer, measure));
      results.miss(TALLIES.get(measure) + " exact", what, evidence(incident, answer, measure));
    }
    return got == wanted;
  }

  private static String told(Incident incident, Answer answer, Measure measure) {
    StringBuilder told = new StringBuilder();
    for (Figure figure : answer.told(measure)) {
      told.append(answer.ofEvent(figure) ? " [" : " (other event) [")
          .append(figure.of())
          .append(' ')
          .append(figure.value().low())
          .append(figure.partOf() == null ? "" : " part")
          .append("] ")
          .append(text(incident, figure, figure.cue().length()));
    }
    return told.isEmpty() ? " (no figure)" : told.toString();
  }

  private static String text(Incident incident, Figure figure, int length) {
    for (Report report : incident.reports()) {
      if (report.id().equals(figure.report())) {
        int start = figure.cue().start();
        return report.text().substring(start, Math.min(start + length, report.text().length()));
      }
    }
    return "";
  }

  /** The sentences of the figures, else how the first report begins. */
  private static String evidence(Incident incident, Answer answer, Measure measure) {
    List<String> sentences = new ArrayList<>();
    for (Figure figure : answer.told(measure)) {
      for (Report report : incident.reports()) {
        if (report.id().equals(figure.report())) {
          sentences.add(Passage.around(report.text(), figure.quote()));
        }
      }
    }
    if (!sentences.isEmpty()) {
      return String.join(" // ", sentences.stream().distinct().toList());
    }
    String first = incident.reports().isEmpty() ? "" : incident.reports().getFirst().text();
    return first.substring(0, Math.min(first.length(), 700));
  }

  private static Metric grouping(List<Incident> incidents, Dossier dossier, Results results) {
    Map<String, List<Claim>> claims = new HashMap<>();
    for (Claim claim : dossier.claims()) {
      claims.computeIfAbsent(claim.report(), key -> new ArrayList<>()).add(claim);
    }
    Map<String, String> listed = new HashMap<>();
    for (Event event : dossier.events()) {
      event.reports().forEach(report -> listed.putIfAbsent(report, event.id()));
    }
    List<BCubed.Item> items = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Report report : incident.reports()) {
        String event = MainEvent.of(claims.getOrDefault(report.id(), List.of()));
        String got = event != null ? event : listed.getOrDefault(report.id(), report.id());
        items.add(new BCubed.Item(incident.id(), got));
      }
    }
    Groups.explain(items, incidents, results);
    return BCubed.of("reports into incidents B3", items);
  }
}
