package org.crossbearing.bench.origins;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.crossbearing.bench.gva.GvaReports;
import org.crossbearing.bench.measure.Lab;
import org.crossbearing.ledger.Ledger;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OriginLine.Carried;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;

/**
 * Pairs of reports of different outlets that a ledger takes to have claims of one origin, written
 * out for somebody to judge.
 */
public final class Joined {
  private static final int EVENTS = 100_000;

  private final Map<String, Report> reports = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** A claim with why it is taken to come from its origin. */
  private record Told(Carried carried, Claim claim) {}

  /** Two reports' claims about one thing. */
  private record Pair(String event, String origin, String about, Told one, Told other) {}

  /**
   * Reads a file with one incident with its reports a line into a ledger.
   *
   * @param ledger a file that is not there yet
   */
  public Joined(Path incidents, Path ledger) throws IOException {
    try (Ledger all = Ledger.open(ledger.toString(), InstantSource.system());
        Lab lab = new Lab(ReportReader.english())) {
      List<Reading> readings = lab.read(GvaReports.of(incidents));
      for (int from = 0; from < readings.size(); from += Ledger.TOGETHER) {
        all.add(readings.subList(from, Math.min(from + Ledger.TOGETHER, readings.size())));
      }
      for (EventLine event : all.events(Query.any(EVENTS))) {
        collect(event.id(), all);
      }
    }
  }

  private void collect(String event, Ledger ledger) {
    List<OriginLine> origins = ledger.origins(event, null);
    Map<String, Claim> claims = new HashMap<>();
    Dossier dossier = ledger.event(event, null);
    dossier.claims().forEach(claim -> claims.put(claim.id(), claim));
    dossier.reports().forEach(report -> reports.put(report.id(), report));
    for (OriginLine origin : origins) {
      Map<List<String>, Pair> found = new LinkedHashMap<>();
      for (Carried one : origin.claims()) {
        for (Carried other : origin.claims()) {
          if (isPair(one, other, claims)) {
            String name = origin.kind() + " " + origin.name();
            found.putIfAbsent(
                List.of(reportOf(one), reportOf(other)),
                new Pair(event, name, one.about(), told(one, claims), told(other, claims)));
          }
        }
      }
      pairs.addAll(found.values());
    }
  }

  private static Told told(Carried carried, Map<String, Claim> claims) {
    return new Told(carried, Objects.requireNonNull(claims.get(carried.claim())));
  }

  /** Of different outlets, about one thing, each pair one way round. */
  private static boolean isPair(Carried one, Carried other, Map<String, Claim> claims) {
    return reportOf(one).compareTo(reportOf(other)) < 0
        && one.outlet() != null
        && !one.outlet().equals(other.outlet())
        && one.about().equals(other.about())
        && claims.containsKey(one.claim())
        && claims.containsKey(other.claim());
  }

  private static String reportOf(Carried claim) {
    return claim.claim().substring(0, claim.claim().indexOf('.'));
  }

  /** How many pairs there are. */
  public int size() {
    return pairs.size();
  }

  /** Some of the pairs, chosen by chance, the same for one seed, with both texts. */
  public String sample(int count, long seed) {
    List<Pair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));
    StringBuilder text = new StringBuilder();
    for (Pair pair : shuffled.subList(0, Math.min(count, shuffled.size()))) {
      text.append("=== %s %s: %s%n".formatted(pair.event(), pair.origin(), pair.about()));
      describe(pair.one(), text);
      describe(pair.other(), text);
    }
    return text.toString();
  }

  private void describe(Told told, StringBuilder text) {
    Report report = Objects.requireNonNull(reports.get(told.claim().report()));
    text.append("--- %s %s %s%n".formatted(told.claim().id(), report.outlet(), report.published()))
        .append("because: %s%n".formatted(told.carried().signal()))
        .append("claim: %s%n".formatted(told.claim().quote().of(report.text())))
        .append(report.text())
        .append('\n');
  }
}
