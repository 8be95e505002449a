package org.crossbearing.reconcile.internal.event;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** Takes an occasion apart where somebody says that it is several. */
final class Cuts {
  private Cuts() {}

  /**
   * The occasion, or one for each label that its figures have; those without a label go with the
   * first.
   */
  static List<Occasion> of(Occasion occasion, Map<String, String> labels) {
    NavigableSet<String> there = new TreeSet<>();
    occasion.figures().stream().map(labels::get).filter(Objects::nonNull).forEach(there::add);
    if (there.size() < 2) {
      return List.of(occasion);
    }
    String first = there.first();
    return there.stream()
        .map(
            label ->
                occasion.only(
                    figure -> labels.getOrDefault(figure.id(), first).equals(label),
                    label.equals(first)))
        .toList();
  }
}
