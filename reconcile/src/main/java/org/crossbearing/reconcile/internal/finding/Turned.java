package org.crossbearing.reconcile.internal.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.reconcile.internal.text.Fold;

/** The injured of whom another report, no earlier, tells that they died. */
final class Turned {
  private final Map<String, Map<String, Held>> dead = new LinkedHashMap<>();

  /** Takes the claims of dead of the event. */
  Turned(List<Held> claims) {
    dead.putAll(new OneByOne(claims).byReport());
  }

  /** The sums of those who are still injured as far as is known. */
  List<Held> without(OneByOne people) {
    List<Held> sums = new ArrayList<>();
    people
        .byReport()
        .forEach(
            (report, all) -> {
              Map<String, Held> left = new LinkedHashMap<>(all);
              dead.forEach((other, died) -> turn(left, report, other, died));
              if (!left.isEmpty()) {
                sums.add(OneByOne.sum(left.values()));
              }
            });
    return sums;
  }

  private void turn(Map<String, Held> left, String report, String other, Map<String, Held> died) {
    if (other.equals(report) || left.isEmpty()) {
      return;
    }
    Held injured = left.values().iterator().next();
    int known = dead.getOrDefault(report, Map.of()).size();
    int more = died.size() - known;
    if (injured.isLater(died.values().iterator().next())) {
      return;
    }
    for (String name : List.copyOf(left.keySet())) {
      boolean same = died.keySet().stream().anyMatch(dead -> may(name, dead));
      if (more > 0 && same) {
        left.remove(name);
        more--;
      }
    }
  }

  /** Two names must agree; a description may be anybody. */
  private static boolean may(String injured, String dead) {
    boolean named =
        Character.isUpperCase(injured.charAt(0)) && Character.isUpperCase(dead.charAt(0));
    return !named || isOne(Fold.words(injured), Fold.words(dead));
  }

  /** "Ivo Marsh" and "Ivo T. Marsh". */
  private static boolean isOne(List<String> injured, List<String> dead) {
    return !injured.isEmpty()
        && !dead.isEmpty()
        && injured.getFirst().equals(dead.getFirst())
        && injured.getLast().equals(dead.getLast());
  }
}
