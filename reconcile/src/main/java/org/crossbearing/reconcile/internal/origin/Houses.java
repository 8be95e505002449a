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
  private static final Map<String, String> KNOWN = WordList.names(WordList.phrases("houses.tsv"));

  private final Map<String, String> houses;

  /** {@code told} are pairs of outlets that people say are of one house, or are not. */
  Houses(List<Pair> told) {
    houses = told.isEmpty() ? KNOWN : new HashMap<>(KNOWN);
    told.forEach(this::put);
  }

  private void put(Pair pair) {
    String other = Fold.text(pair.other());
    if (!pair.same()) {
      houses.put(other, other);
      return;
    }
    String house = of(pair.one());
    String left = of(pair.other());
    houses.replaceAll((outlet, own) -> own.equals(left) ? house : own);
    houses.put(Fold.text(pair.one()), house);
    houses.put(other, house);
  }

  /** The one name of an outlet's house, or of an agency; of any other outlet its own. */
  String of(String outlet) {
    String folded = Fold.text(outlet);
    String house = houses.get(folded);
    return house != null ? house : Words.agency(outlet);
  }

  /** Whether the outlet is told of by another name than its own. */
  boolean isHoused(String outlet) {
    return houses.containsKey(Fold.text(outlet));
  }
}
