package org.crossbearing.bench.gold;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Matching;
import org.crossbearing.bench.measure.Names;

/** Holds one dossier against its key. */
final class GoldScore {
  private static final double SAME_QUOTE = 0.7;

  /** A keyed figure and the one that was found for it. */
  record Pair(Json wanted, Json got) {}

  private final Tally tally;
  private final List<Pair> pairs = new ArrayList<>();

  GoldScore(Tally tally) {
    this.tally = tally;
  }

  /** Everything about the reports by themselves; gives the figures found. */
  List<Pair> reports(Json gold, Json dossier) {
    Map<String, List<Json>> claims = byFile(dossier);
    for (Json report : gold.get("reports").items()) {
      String file = report.get("file").text("");
      List<Json> mine = claims.getOrDefault(file, List.of());
      figures(file, of(report.get("claims").items(), "figure"), of(mine, "figure"));
      quotes(file, of(report.get("claims").items(), "statement"), of(mine, "statement"));
      roles(file, of(report.get("claims").items(), "role"), of(mine, "role"));
    }
    return pairs;
  }

  private static Map<String, List<Json>> byFile(Json dossier) {
    Map<String, String> files = new HashMap<>();
    for (Json report : dossier.get("reports").items()) {
      String file = report.get("file").text("").replace('\\', '/');
      files.put(report.get("id").text(""), file.substring(file.lastIndexOf('/') + 1));
    }
    Map<String, List<Json>> claims = new HashMap<>();
    for (Json claim : dossier.get("claims").items()) {
      String file = files.getOrDefault(claim.get("report").text(""), "");
      claims.computeIfAbsent(file, key -> new ArrayList<>()).add(claim);
    }
    return claims;
  }

  private static List<Json> of(List<Json> claims, String kind) {
    return claims.stream().filter(claim -> kind.equals(claim.get("kind").text())).toList();
  }

  private void figures(String file, List<Json> golds, List<Json> mine) {
    Map<Integer, Integer> found =
        Matching.of(
            golds,
            mine,
            (gold, claim) ->
                Fit.measure(gold, claim)
                    ? Matching.overlap(Fit.span(claim.get("cue")), Fit.span(gold))
                    : 0);
    for (int i = 0; i < golds.size(); i++) {
      Json gold = golds.get(i);
      if (gold.get("optional").truth()) {
        continue;
      }
      tally.add("f.wanted", 1);
      Integer match = found.get(i);
      if (match == null) {
        String what =
            "%s[%s] '%s' missed"
                .formatted(text(gold, "measure"), text(gold, "of"), text(gold, "cue"));
        tally.miss("figure", file, what, text(gold, "anchor"));
      } else {
        tally.add("f.right", 1);
        judge(file, gold, mine.get(match));
      }
    }
    spurious(file, golds, mine, found);
  }

  private static String text(Json claim, String field) {
    return claim.get(field).text("");
  }

  private void judge(String file, Json gold, Json claim) {
    pairs.add(new Pair(gold, claim));
    Json value = claim.get("value");
    List<String> chain = Fit.chain(claim);
    String wantedUnit = text(gold, "unit");
    String hedge = gold.get("qualifier").text("exact");
    boolean low = Fit.near(gold.get("low").number(), value.get("low").number());
    boolean high = Fit.near(gold.get("high").number(), value.get("high").number());
    boolean unit = wantedUnit.equals(text(value, "unit"));
    boolean attribution = Fit.attribution(gold, chain);
    String date = text(gold, "date");
    boolean dated = !date.isEmpty() && Fit.happened(gold);
    boolean day = !dated || Fit.date(date, claim.get("date"));
    Part part = new Part(file, gold);
    part.judge("value", low && high, range(gold), range(value));
    part.judge("unit", unit, wantedUnit, text(value, "unit"));
    part.judge("of", Fit.counted(gold, text(claim, "of")), text(gold, "of"), text(claim, "of"));
    part.judge(
        "qualifier",
        hedge.equals(value.get("qualifier").text("exact")),
        hedge,
        text(value, "qualifier"));
    part.judge("attribution", attribution, gold.get("by").texts().toString(), chain.toString());
    if (dated) {
      part.judge(
          "date",
          day,
          date,
          text(claim.get("date"), "from") + ".." + text(claim.get("date"), "to"));
    }
    tally.add("f.whole", low && high && unit && attribution && day);
  }

  private static String range(Json value) {
    return value.get("low") + ".." + value.get("high");
  }

  private final class Part {
    private final String file;
    private final Json gold;

    Part(String file, Json gold) {
      this.file = file;
      this.gold = gold;
    }

    void judge(String name, boolean right, String wanted, String got) {
      tally.judge("figure." + name, right);
      if (!right) {
        String what = "'%s' wanted %s got %s".formatted(text(gold, "cue"), wanted, got);
        tally.miss("figure." + name, file, what, text(gold, "anchor"));
      }
    }
  }

  private void spurious(
      String file, List<Json> golds, List<Json> mine, Map<Integer, Integer> found) {
    Set<Integer> optional = optional(golds, found);
    Set<Integer> matched = new HashSet<>(found.values());
    for (int j = 0; j < mine.size(); j++) {
      Json claim = mine.get(j);
      boolean spare =
          !matched.contains(j)
              && golds.stream()
                  .anyMatch(
                      gold ->
                          gold.get("optional").truth()
                              && Fit.span(claim.get("cue")).overlaps(Fit.span(gold)));
      if (optional.contains(j) || spare) {
        continue;
      }
      tally.add("f.found", 1);
      if (!matched.contains(j)) {
        String what =
            "%s '%s' not keyed".formatted(text(claim, "measure"), text(claim.get("cue"), "exact"));
        tally.miss("figure spurious", file, what, text(claim.get("quote"), "exact"));
      }
    }
  }

  private static Set<Integer> optional(List<Json> golds, Map<Integer, Integer> found) {
    Set<Integer> optional = new HashSet<>();
    found.forEach(
        (gold, mine) -> {
          if (golds.get(gold).get("optional").truth()) {
            optional.add(mine);
          }
        });
    return optional;
  }

  private void quotes(String file, List<Json> statements, List<Json> said) {
    List<Json> golds =
        statements.stream()
            .filter(g -> g.get("direct").absent() || g.get("direct").truth())
            .toList();
    List<Json> mine = said.stream().filter(claim -> claim.get("direct").truth()).toList();
    Map<Integer, Integer> found =
        Matching.of(
            golds,
            mine,
            (gold, claim) -> {
              double common = Matching.overlap(Fit.span(claim.get("quote")), Fit.span(gold));
              return common >= SAME_QUOTE ? common : 0;
            });
    Set<Integer> optional = new HashSet<>();
    for (int i = 0; i < golds.size(); i++) {
      Json gold = golds.get(i);
      Integer match = found.get(i);
      if (gold.get("optional").truth() || few(text(gold, "exact"))) {
        if (match != null) {
          optional.add(match);
        }
        continue;
      }
      tally.add("q.wanted", 1);
      if (match == null) {
        tally.miss("quote", file, "missed", text(gold, "exact"));
      } else {
        tally.add("q.right", 1);
        speaker(file, gold, text(mine.get(match).get("speaker"), "name"));
      }
    }
    unwanted(file, mine, new HashSet<>(found.values()), optional);
  }

  private static boolean few(String quote) {
    return Quotes.words(quote) < 3;
  }

  private void speaker(String file, Json gold, String speaker) {
    boolean right = Names.same(speaker, text(gold, "speaker"));
    tally.add("q.speaker", right);
    if (!right) {
      String what = "wanted %s got %s".formatted(text(gold, "speaker"), speaker);
      tally.miss("quote.speaker", file, what, text(gold, "exact"));
    }
  }

  private void unwanted(String file, List<Json> mine, Set<Integer> matched, Set<Integer> optional) {
    for (int j = 0; j < mine.size(); j++) {
      String exact = text(mine.get(j).get("quote"), "exact");
      if (optional.contains(j) || !matched.contains(j) && few(exact)) {
        continue;
      }
      tally.add("q.found", 1);
      if (!matched.contains(j)) {
        tally.miss("quote spurious", file, "not keyed", exact);
      }
    }
  }

  private void roles(String file, List<Json> golds, List<Json> claims) {
    List<Json> mine = Roles.unique(claims);
    Map<Integer, Integer> found = Matching.of(golds, mine, Roles::closeness);
    Set<Integer> matched = new HashSet<>(found.values());
    int again = 0;
    for (int j = 0; j < mine.size(); j++) {
      Json claim = mine.get(j);
      boolean told = golds.stream().anyMatch(gold -> Roles.closeness(gold, claim) > 0);
      again += !matched.contains(j) && told ? 1 : 0;
    }
    for (int i = 0; i < golds.size(); i++) {
      Json gold = golds.get(i);
      if (gold.get("optional").truth()) {
        continue;
      }
      tally.add("r.wanted", 1);
      tally.add("r.right", found.containsKey(i));
      if (!found.containsKey(i)) {
        tally.miss("role", file, text(gold, "person") + ": " + text(gold, "role"), "");
      }
    }
    tally.add("r.found", mine.size() - optional(golds, found).size() - again);
  }
}
