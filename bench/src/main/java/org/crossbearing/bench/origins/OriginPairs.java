package org.crossbearing.bench.origins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.ReportReader;
import org.crossbearing.reconcile.Reconciler;

/**
 * Pairs of reports of invented events, of which it is known whether their numbers of dead have one
 * origin. The script {@code tools/origins/build.py} makes them; every second event is held back
 * from development.
 */
public final class OriginPairs {
  private final List<Pair> pairs = new ArrayList<>();
  private final ReportReader reader = ReportReader.english();

  private record Pair(String kind, boolean same, Report a, Report b) {}

  /**
   * Loads one half.
   *
   * @param half dev or held
   */
  public OriginPairs(String half) throws IOException {
    InputStream list =
        Objects.requireNonNull(OriginPairs.class.getResourceAsStream("pairs.jsonl"), "pairs");
    try (list) {
      String lines = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        Json pair = Json.parse(line);
        if (half.equals(pair.get("half").text())) {
          pairs.add(
              new Pair(
                  String.valueOf(pair.get("kind").text()),
                  pair.get("same").truth(),
                  report("r1", pair.get("a")),
                  report("r2", pair.get("b"))));
        }
      }
    }
  }

  private static Report report(String id, Json told) {
    return new Report(
        id,
        id + ".txt",
        told.get("outlet").text(),
        null,
        Published.parse(String.valueOf(told.get("published").text())),
        told.get("credits").texts(),
        null,
        "en",
        String.valueOf(told.get("text").text()),
        false);
  }

  /**
   * What came out.
   *
   * @param kinds of each kind of pair how many were judged rightly, and how many there are
   */
  public record Score(int right, int found, int wanted, Map<String, int[]> kinds) {
    /** Of the pairs found to have one origin, the share that has. */
    public double precision() {
      return (double) right / found;
    }

    /** Of the pairs that have one origin, the share that is found to. */
    public double recall() {
      return (double) right / wanted;
    }
  }

  /** Judges all pairs. */
  public Score score() {
    int right = 0;
    int found = 0;
    int wanted = 0;
    Map<String, int[]> kinds = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      boolean same = isFound(pair);
      int[] counts = kinds.computeIfAbsent(pair.kind(), k -> new int[2]);
      counts[0] += same == pair.same() ? 1 : 0;
      counts[1]++;
      right += same && pair.same() ? 1 : 0;
      found += same ? 1 : 0;
      wanted += pair.same() ? 1 : 0;
    }
    return new Score(right, found, wanted, kinds);
  }

  /** The texts of the pairs that were judged wrongly. */
  public List<String> misses() {
    return pairs.stream()
        .filter(pair -> isFound(pair) != pair.same())
        .map(pair -> pair.kind() + "\n" + pair.a().text() + "--\n" + pair.b().text())
        .toList();
  }

  private boolean isFound(Pair pair) {
    Reconciler reconciler = new Reconciler();
    reconciler.add(reader.read(pair.a()));
    reconciler.add(reader.read(pair.b()));
    List<Claim> claims = reconciler.dossier().claims();
    return origins(claims, "r1").stream().anyMatch(origins(claims, "r2")::contains);
  }

  private static Set<String> origins(List<Claim> claims, String report) {
    return claims.stream()
        .filter(claim -> claim.report().equals(report))
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.measure() == Measure.KILLED && figure.origin() != null)
        .map(figure -> String.valueOf(figure.origin()))
        .collect(Collectors.toSet());
  }
}
