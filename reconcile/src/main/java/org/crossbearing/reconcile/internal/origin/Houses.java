package org.crossbearing.reconcile.internal.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.Words;

/** Outlets that share their copy because they are of one house. */
final class Houses {
  private static final Map<String, String> KNOWN = new HashMap<>();
  private static final Map<String, String> SHOWN = new HashMap<>();

  static {
    WordList.names(WordList.phrases("houses.tsv"))
        .forEach(
            (outlet, house) -> {
              KNOWN.put(Fold.text(outlet), Fold.text(house));
              SHOWN.put(Fold.text(house), house);
            });
  }

  private final Map<String, String> houses;
  private final Map<String, String> shown = new HashMap<>();

  /** {@code told} are pairs of outlets that people say are of one house, or are not. */
  Houses(List<Pair> told) {
    houses = told.isEmpty() ? KNOWN : new HashMap<>(KNOWN);
    told.forEach(this::put);
  }

  private void put(Pair pair) {
    String one = Fold.text(pair.one());
    String other = Fold.text(pair.other());
    String house = of(pair.one());
    if (!pair.same()) {
      String apart = house.equals(other) ? one : other;
      houses.put(apart, apart);
      return;
    }
    shown.putIfAbsent(one, pair.one());
    String left = of(pair.other());
    houses.replaceAll((outlet, own) -> own.equals(left) ? house : own);
    houses.put(one, house);
    houses.put(other, house);
  }

  /** The one name of an outlet's house, or of an agency; of any other outlet its own. */
  String of(String outlet) {
    String house = houses.get(Fold.text(outlet));
    return house != null ? house : Words.agency(outlet);
  }

  /** Whether the outlet is told of by another name than its own. */
  boolean isHoused(String outlet) {
    String folded = Fold.text(outlet);
    return !houses.getOrDefault(folded, folded).equals(folded);
  }

  /** The name of an outlet's house, for people. */
  String shown(String outlet) {
    String house = of(outlet);
    String known = shown.getOrDefault(house, SHOWN.get(house));
    return known == null ? Words.shown(house) : known;
  }
}
