package org.crossbearing.desk.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;

/** Draws who carries whose words. */
final class OriginGraphs {
  private static final int MOST_OUTLETS = 24;
  private static final int MOST_ORIGINS = 18;

  private final Catalogue catalogue;
  private final Map<String, Integer> own = new HashMap<>();
  private final Map<String, Map<String, Integer>> carried = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new LinkedHashMap<>();

  OriginGraphs(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  OriginGraph graph() {
    catalogue.claims(Figure.class).forEach(this::count);
    List<String> sources = new ArrayList<>(origins.keySet());
    Map<String, Integer> outletsOf = new HashMap<>();
    carried.values().forEach(to -> to.keySet().forEach(o -> outletsOf.merge(o, 1, Integer::sum)));
    Map<String, Integer> figures = new HashMap<>();
    carried.values().forEach(to -> to.forEach((o, n) -> figures.merge(o, n, Integer::sum)));
    sources.sort(
        Comparator.comparingInt((String o) -> -outletsOf.getOrDefault(o, 0))
            .thenComparingInt(o -> -figures.getOrDefault(o, 0))
            .thenComparing(Comparator.naturalOrder()));
    List<String> right = sources.subList(0, Math.min(MOST_ORIGINS, sources.size()));
    List<String> outlets = new ArrayList<>(carried.keySet());
    Map<String, Double> middles = new HashMap<>();
    outlets.forEach(outlet -> middles.put(outlet, middle(outlet, right)));
    outlets.sort(
        Comparator.comparingDouble((String outlet) -> middles.getOrDefault(outlet, 0.0))
            .thenComparing(Comparator.naturalOrder()));
    List<String> left = outlets.subList(0, Math.min(MOST_OUTLETS, outlets.size()));
    int hidden = outlets.size() - left.size() + sources.size() - right.size();
    return new OriginGraph(
        left.stream().map(this::outlet).toList(),
        right.stream().map(o -> source(o, outletsOf.getOrDefault(o, 0))).toList(),
        lines(left, right, outletsOf),
        Math.max(left.size(), right.size()),
        hidden);
  }

  private void count(Figure figure) {
    String outlet = Wording.outlet(catalogue.reportOf(figure));
    Map<String, Integer> to = carried.computeIfAbsent(outlet, o -> new LinkedHashMap<>());
    Origin origin = catalogue.origin(figure.origin());
    if (origin == null || origin.assumed()) {
      own.merge(outlet, 1, Integer::sum);
    } else {
      origins.put(origin.id(), origin);
      to.merge(origin.id(), 1, Integer::sum);
    }
  }

  /** Where the lines of an outlet lead on average, so that few of them cross. */
  private double middle(String outlet, List<String> right) {
    return carried.getOrDefault(outlet, Map.of()).keySet().stream()
        .mapToInt(right::indexOf)
        .filter(place -> place >= 0)
        .average()
        .orElse(right.size());
  }

  private OriginGraph.Outlet outlet(String name) {
    return new OriginGraph.Outlet(name, own.getOrDefault(name, 0));
  }

  private OriginGraph.Source source(String id, int outlets) {
    Origin origin = origins.get(id);
    if (origin == null) {
      throw new IllegalArgumentException("origin " + id + ": expecting one of the dossier");
    }
    return new OriginGraph.Source(
        catalogue.nameOf(origin.name()), Phrase.word(origin.kind()), outlets);
  }

  private List<OriginGraph.Line> lines(
      List<String> left, List<String> right, Map<String, Integer> outletsOf) {
    List<OriginGraph.Line> lines = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (var link : carried.getOrDefault(left.get(i), Map.of()).entrySet()) {
        int to = right.indexOf(link.getKey());
        if (to >= 0) {
          double weight = Math.min(6, 1 + Math.sqrt(link.getValue()));
          boolean shared = outletsOf.getOrDefault(link.getKey(), 0) > 1;
          lines.add(new OriginGraph.Line(i, to, Math.round(weight * 10) / 10.0, shared));
        }
      }
    }
    return lines;
  }
}
