package org.crossbearing.reconcile.internal.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Figure;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.event.Story;

/** Origins as people say they are, where they say so. */
final class Amended {
  private final Map<String, Source> sources;
  private final Map<String, Figure> figures = new HashMap<>();

  /** {@code sources} of figures by their ids, which {@link #apply} changes. */
  Amended(Map<String, Source> sources, List<Story> stories) {
    this.sources = sources;
    stories.forEach(story -> story.figures().forEach(f -> figures.put(f.id(), f)));
  }

  void apply(List<Pair> pairs) {
    for (Pair pair : pairs) {
      Source one = sources.get(pair.one());
      Source other = sources.get(pair.other());
      if (one == null || other == null || one.key().equals(other.key()) == pair.same()) {
        continue;
      }
      if (pair.same()) {
        sources.replaceAll(
            (id, source) -> source.key().equals(other.key()) ? one.because(pair.words()) : source);
      } else {
        part(pair, other);
      }
    }
  }

  /** The other claim's report goes with it, unless both claims stand in one. */
  private void part(Pair pair, Source from) {
    Source own = from.apart(pair.other()).because(pair.words());
    boolean within = report(pair.one()).equals(report(pair.other()));
    sources.replaceAll(
        (id, source) -> {
          boolean goes = within ? id.equals(pair.other()) : report(id).equals(report(pair.other()));
          return goes && source.key().equals(from.key()) ? own : source;
        });
  }

  private String report(String id) {
    Figure figure = figures.get(id);
    return figure == null ? "" : figure.report();
  }
}
