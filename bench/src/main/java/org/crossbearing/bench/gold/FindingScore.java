package org.crossbearing.bench.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Names;
import org.jspecify.annotations.Nullable;

/** Holds the events and findings of one dossier against the key. */
final class FindingScore {
  private static final double LEAST = 0.34;

  private final Tally tally;
  private final Json gold;
  private final List<GoldScore.Pair> pairs;
  private final List<Json> figures = new ArrayList<>();
  private final List<Json> roles = new ArrayList<>();
  private final Set<String> keyed = new HashSet<>();
  private int disputed;

  FindingScore(Tally tally, Json gold, Json dossier, List<GoldScore.Pair> pairs) {
    this.tally = tally;
    this.gold = gold;
    this.pairs = pairs;
    for (Json finding : dossier.get("findings").items()) {
      ("role".equals(finding.get("measure").text()) ? roles : figures).add(finding);
    }
    pairs.forEach(pair -> keyed.add(pair.got().get("id").text("")));
  }

  /** B-cubed over the figures found; events of one family may be one event or several. */
  void events() {
    List<GoldScore.Pair> items =
        pairs.stream().filter(pair -> pair.wanted().get("event").full()).toList();
    for (GoldScore.Pair item : items) {
      String want = wanted(item);
      String got = got(item);
      int mates = 0;
      int right = 0;
      int all = 0;
      for (GoldScore.Pair other : items) {
        boolean together = !got.isEmpty() && got.equals(got(other));
        boolean belongs = want.equals(wanted(other));
        mates += together && !kin(want, wanted(other)) ? 1 : 0;
        right += together && belongs ? 1 : 0;
        all += belongs ? 1 : 0;
      }
      tally.event(mates == 0 ? 1 : (double) right / mates, (double) Math.max(1, right) / all);
    }
  }

  private static String wanted(GoldScore.Pair pair) {
    return pair.wanted().get("event").text("");
  }

  private static String got(GoldScore.Pair pair) {
    return pair.got().get("event").text("");
  }

  private boolean kin(String a, String b) {
    return !a.equals(b)
        && gold.get("families").items().stream()
            .map(Json::texts)
            .anyMatch(family -> family.contains(a) && family.contains(b));
  }

  void findings() {
    for (Json wanted : gold.get("findings").items()) {
      if (wanted.get("optional").truth()) {
        continue;
      }
      if ("role".equals(wanted.get("measure").text())) {
        role(wanted);
      } else {
        figure(wanted);
      }
    }
    int said = 0;
    for (Json finding : figures) {
      Set<String> held = held(finding);
      said += "disputed".equals(finding.get("status").text()) && held.size() > 1 ? 1 : 0;
    }
    tally.add("d.found", Math.max(said, disputed));
  }

  private void role(Json wanted) {
    String event = wanted.get("event").text("");
    String who = event.substring(event.lastIndexOf(':') + 1);
    String status = wanted.get("status").text("");
    boolean right =
        roles.stream()
            .anyMatch(
                finding ->
                    status.equals(finding.get("status").text())
                        && Names.same(person(finding), who));
    tally.judge("finding.status", right);
    if (!right) {
      tally.miss("finding.status", "role of " + who, "wanted " + status, "");
    }
  }

  private static @Nullable String person(Json finding) {
    String person = finding.get("person").text("");
    return person.isEmpty() ? finding.get("event").text() : person;
  }

  private void figure(Json wanted) {
    Set<String> ids = ids(wanted);
    Json best = null;
    double most = 0;
    for (Json finding : figures) {
      double fit = fit(finding, ids);
      if (fit > most) {
        most = fit;
        best = finding;
      }
    }
    best = most >= LEAST ? best : null;
    String status = best == null ? "none" : best.get("status").text("");
    boolean right = status.equals(wanted.get("status").text());
    tally.judge("finding.status", right);
    if ("disputed".equals(wanted.get("status").text())) {
      tally.add("d.wanted", 1);
      tally.add("d.right", right);
      disputed += right ? 1 : 0;
    }
    String where =
        "%s %s[%s]".formatted(wanted.get("event"), wanted.get("measure"), wanted.get("of"));
    if (!right) {
      String what = "wanted %s got %s".formatted(wanted.get("status"), status);
      tally.miss("finding.status", where, what, wanted.get("why").text(""));
    }
    if (best != null && !wanted.get("origins").absent()) {
      origins(where, wanted.get("origins"), best.get("origins"));
    }
  }

  private void origins(String where, Json wanted, Json got) {
    boolean right = wanted.number(-1) == got.number(-2);
    tally.judge("finding.origins", right);
    if (!right) {
      tally.miss("finding.origins", where, "wanted %s got %s".formatted(wanted, got), "");
    }
  }

  private Set<String> ids(Json wanted) {
    Set<String> ids = new HashSet<>();
    for (GoldScore.Pair pair : pairs) {
      Json figure = pair.wanted();
      boolean here =
          same(figure, wanted, "event")
              && same(figure, wanted, "measure")
              && same(figure, wanted, "of")
              && same(figure, wanted, "unit");
      if (here) {
        ids.add(pair.got().get("id").text(""));
      }
    }
    return ids;
  }

  private static boolean same(Json a, Json b, String field) {
    return a.get(field).text("").equals(b.get(field).text(""));
  }

  private Set<String> held(Json finding) {
    Set<String> held = new HashSet<>(finding.get("claims").texts());
    held.retainAll(keyed);
    return held;
  }

  private double fit(Json finding, Set<String> ids) {
    Set<String> held = held(finding);
    Set<String> both = new HashSet<>(held);
    both.retainAll(ids);
    int union = held.size() + ids.size() - both.size();
    return union == 0 ? 0 : (double) both.size() / union;
  }
}
