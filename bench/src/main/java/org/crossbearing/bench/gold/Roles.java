package org.crossbearing.bench.gold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.bench.measure.Names;

/** Compares roles. */
final class Roles {
  private Roles() {}

  /** The number of words in common if the persons are the same. */
  static double closeness(Json gold, Json claim) {
    Set<String> shared = Names.content(claim.get("role").text());
    shared.retainAll(Names.words(gold.get("role").text()));
    return Names.same(claim.get("person").text(), gold.get("person").text("")) ? shared.size() : 0;
  }

  private record Told(List<String> surname, List<String> role) {}

  /** Each role of each surname once. */
  static List<Json> unique(List<Json> claims) {
    Set<Told> seen = new HashSet<>();
    List<Json> unique = new ArrayList<>();
    for (Json claim : claims) {
      List<String> person = Names.words(claim.get("person").text());
      List<String> surname = person.subList(Math.max(0, person.size() - 1), person.size());
      if (seen.add(new Told(surname, Names.words(claim.get("role").text())))) {
        unique.add(claim);
      }
    }
    return unique;
  }
}
