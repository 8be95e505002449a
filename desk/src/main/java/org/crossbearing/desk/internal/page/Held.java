package org.crossbearing.desk.internal.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.ledger.Views;
import org.crossbearing.reconcile.amendment.Amendments.Pair;

/** Which names people hold to be one person's, and which not; who says so last, counts. */
final class Held {
  private final Map<String, Map<String, Boolean>> about = new LinkedHashMap<>();

  /**
   * @param pairs the oldest first
   */
  Held(List<Pair> pairs) {
    for (Pair pair : pairs) {
      String one = Views.nameKey(pair.one());
      String other = Views.nameKey(pair.other());
      say(one, other, pair.same());
      say(other, one, pair.same());
    }
  }

  private void say(String one, String other, boolean same) {
    about.computeIfAbsent(one, name -> new LinkedHashMap<>()).put(other, same);
  }

  private Set<String> of(String key, boolean same) {
    Set<String> others = new LinkedHashSet<>();
    about
        .getOrDefault(key, Map.of())
        .forEach(
            (other, one) -> {
              if (one == same) {
                others.add(other);
              }
            });
    return others;
  }

  /** The keys of the names that are not this person's. */
  Set<String> apartFrom(String name) {
    return of(Views.nameKey(name), false);
  }

  /**
   * The keys of the other names of this person, also of those that are one with them only through
   * another; not through one that is held apart.
   */
  Set<String> oneWith(String name) {
    String key = Views.nameKey(name);
    Set<String> apart = apartFrom(name);
    Set<String> found = new LinkedHashSet<>(Set.of(key));
    Deque<String> left = new ArrayDeque<>(found);
    while (!left.isEmpty()) {
      for (String other : of(left.remove(), true)) {
        if (!apart.contains(other) && found.add(other)) {
          left.add(other);
        }
      }
    }
    found.remove(key);
    return found;
  }
}
