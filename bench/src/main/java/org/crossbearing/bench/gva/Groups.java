package org.crossbearing.bench.gva;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.bench.measure.BCubed;
import org.crossbearing.bench.measure.Results;
import org.crossbearing.model.Report;

/** Says which incidents were split and which were joined. */
final class Groups {
  private static final int BEGINNING = 160;

  private Groups() {}

  static void explain(List<BCubed.Item> items, List<Incident> incidents, Results results) {
    List<Report> reports = incidents.stream().flatMap(i -> i.reports().stream()).toList();
    tell(items, reports, true, results);
    tell(items, reports, false, results);
  }

  private static void tell(
      List<BCubed.Item> items, List<Report> reports, boolean split, Results results) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      BCubed.Item item = items.get(i);
      String key = split ? item.wanted() : item.got();
      groups
          .computeIfAbsent(key, k -> new LinkedHashSet<>())
          .add(split ? item.got() : item.wanted());
      texts.computeIfAbsent(key, k -> new ArrayList<>()).add(beginning(reports.get(i).text()));
    }
    groups.forEach(
        (key, parts) -> {
          if (parts.size() > 1) {
            String what = (split ? "incident split: " : "incidents joined: ") + key + " " + parts;
            String metric = "reports into incidents, " + (split ? "split" : "joined");
            results.miss(metric, what, String.join(" // ", texts.getOrDefault(key, List.of())));
          }
        });
  }

  private static String beginning(String text) {
    return text.substring(0, Math.min(BEGINNING, text.length()));
  }
}
