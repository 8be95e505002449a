package org.crossbearing.reconcile.amendment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossbearing.reconcile.amendment.Amendments.Pair;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.WordList;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * Outlets that share their copy because they are of one house: those that the program knows, and
 * what people say of them. Not safe for use by several threads.
 */
public final class Houses {
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
  public Houses(List<Pair> told) {
    houses = told.isEmpty() ? KNOWN : new HashMap<>(KNOWN);
    told.forEach(this::put);
  }

  private Houses() {
    houses = new HashMap<>(KNOWN);
  }

  /**
   * Those of a table, all of which hold pairs together, that say something new.
   *
   * @param told what has been said before
   */
  public static List<Pair> newIn(List<Pair> table, List<Pair> told) {
    Houses held = new Houses();
    told.forEach(held::put);
    List<Pair> found = new ArrayList<>();
    for (Pair pair : table) {
      if (!held.areOne(pair.one(), pair.other())) {
        found.add(pair);
        held.put(pair);
      }
    }
    return found;
  }

  /**
   * Which outlets it may concern what people say of some outlets: all that pairs and the houses
   * that the program knows link with these, over however many others.
   *
   * @param told pairs of outlets, those held apart too
   */
  public static Predicate<String> linked(Collection<String> outlets, List<Pair> told) {
    Map<String, List<String>> links = new HashMap<>();
    for (Pair pair : told) {
      String one = known(pair.one());
      String other = known(pair.other());
      links.computeIfAbsent(one, house -> new ArrayList<>()).add(other);
      links.computeIfAbsent(other, house -> new ArrayList<>()).add(one);
    }
    Set<String> found = new HashSet<>();
    Deque<String> left = new ArrayDeque<>();
    outlets.forEach(outlet -> left.add(known(outlet)));
    while (!left.isEmpty()) {
      String house = left.pop();
      if (found.add(house)) {
        left.addAll(links.getOrDefault(house, List.of()));
      }
    }
    return outlet -> found.contains(known(outlet));
  }

  /** The house of an outlet whatever people say. */
  private static String known(String outlet) {
    String house = KNOWN.get(Fold.text(outlet));
    return house != null ? house : Words.agency(outlet);
  }

  /** Of several words about one outlet the last holds. */
  private void put(Pair pair) {
    if (pair.same()) {
      join(pair);
    } else if (areOne(pair.one(), pair.other())) {
      String one = Fold.text(pair.one());
      String other = Fold.text(pair.other());
      String apart = of(pair.one()).equals(other) ? one : other;
      houses.put(apart, apart);
    }
  }

  private void join(Pair pair) {
    String house = of(pair.one());
    String left = of(pair.other());
    shown.putIfAbsent(Fold.text(pair.one()), pair.one());
    houses.replaceAll((outlet, own) -> own.equals(left) ? house : own);
    houses.put(Fold.text(pair.one()), house);
    houses.put(Fold.text(pair.other()), house);
  }

  /** Whether two outlets are of one house. */
  public boolean areOne(String outlet, String other) {
    return of(outlet).equals(of(other));
  }

  /** The one name of an outlet's house, or of an agency; of any other outlet its own. */
  public String of(String outlet) {
    String house = houses.get(Fold.text(outlet));
    return house != null ? house : Words.agency(outlet);
  }

  /** Whether the outlet is told of by another name than its own. */
  public boolean isHoused(String outlet) {
    String folded = Fold.text(outlet);
    return !houses.getOrDefault(folded, folded).equals(folded);
  }

  /** The name of an outlet's house, for people. */
  public String shown(String outlet) {
    String house = of(outlet);
    String known = shown.getOrDefault(house, SHOWN.get(house));
    return known == null ? Words.shown(house) : known;
  }
}
