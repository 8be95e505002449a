package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Span;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Persons;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;

/**
 * "Two men and a woman were killed": people whom one sentence counts by classes. Where a report
 * gives no number of people, they come to as many as the largest such list has.
 */
final class Listed {
  /** What is counted of one event in one scope, of whatever class. */
  record Whom(String event, String scope, Measure measure) {
    static Whom of(Count count) {
      return new Whom(count.event(), count.scope(), count.measure());
    }

    Count ofPeople() {
      return new Count(event, scope, measure, Count.PEOPLE, null);
    }
  }

  private record Place(String report, Span sentence) {}

  private final Map<Whom, Map<Place, Map<String, Figure>>> lists = new LinkedHashMap<>();
  private final Map<Whom, Set<String>> numbered = new HashMap<>();
  private final Map<Whom, Map<Place, Map<String, Figure>>> besides = new HashMap<>();
  private final Function<Figure, Span> sentence;

  /**
   * Takes all that is counted.
   *
   * @param sentence where each figure stands
   */
  Listed(Map<Count, List<Figure>> counts, Function<Figure, Span> sentence) {
    this.sentence = sentence;
    counts.forEach(
        (count, figures) -> {
          if (count.measure() == Measure.KILLED || count.measure() == Measure.INJURED) {
            figures.forEach(figure -> add(count, figure));
          }
        });
    numbered.forEach(
        (whom, reports) ->
            lists
                .getOrDefault(whom, Map.of())
                .keySet()
                .removeIf(place -> reports.contains(place.report())));
    lists.values().forEach(all -> all.values().removeIf(items -> !isList(items)));
    lists.values().removeIf(Map::isEmpty);
  }

  private void add(Count count, Figure figure) {
    boolean one = figure.person() != null;
    boolean exact = figure.value().qualifier() == Qualifier.EXACT;
    boolean none = Amounts.size(figure.value()).signum() == 0;
    if (none || !Persons.are(figure) || figure.modality() == Modality.DENIED) {
      return;
    }
    if (!one && count.of().equals(Count.PEOPLE)) {
      numbered.computeIfAbsent(Whom.of(count), key -> new LinkedHashSet<>()).add(figure.report());
    }
    if (exact && figure.partOf() == null && !figure.superseded()) {
      String item = one ? "1 " + figure.person() : count.of();
      lists
          .computeIfAbsent(Whom.of(count), key -> new LinkedHashMap<>())
          .computeIfAbsent(
              new Place(figure.report(), sentence.apply(figure)), key -> new LinkedHashMap<>())
          .putIfAbsent(item, figure);
      if (one || !count.of().equals(Count.PEOPLE)) {
        besides
            .computeIfAbsent(Whom.of(count), key -> new HashMap<>())
            .computeIfAbsent(
                new Place(figure.report(), sentence.apply(figure)), key -> new LinkedHashMap<>())
            .putIfAbsent(item, figure);
      }
    }
  }

  /**
   * "Ada Lind and two others were killed": the claim with those whom its sentence tells of before;
   * the claim itself if it counts no others or there are none. Who comes behind it is one of them.
   */
  Held withOthers(Whom whom, Held claim) {
    Figure figure = claim.figure();
    boolean others =
        figure.person() == null
            && figure.who() != null
            && figure.value().qualifier() == Qualifier.EXACT
            && Words.any("besides", Fold.words(figure.who()));
    Place place = new Place(figure.report(), sentence.apply(figure));
    List<Figure> before =
        (others ? besides.getOrDefault(whom, Map.of()).getOrDefault(place, Map.of()) : none())
            .values().stream().filter(other -> other.cue().end() <= figure.cue().start()).toList();
    BigDecimal people = size(before, true);
    BigDecimal classes = size(before, false);
    BigDecimal more = people.compareTo(classes) == 0 ? people : people.add(classes);
    return more.signum() == 0
        ? claim
        : OneByOne.counting(claim, more.add(Amounts.size(figure.value())));
  }

  /** "Two soldiers, Ada Lind and Ivo Marsh": as many people as their class has are those. */
  private static BigDecimal size(List<Figure> figures, boolean ofPersons) {
    return figures.stream()
        .filter(figure -> (figure.person() != null) == ofPersons)
        .map(figure -> Amounts.size(figure.value()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** "Another man and a woman were hurt": whether it is one person of a list. */
  boolean isAmongOthers(Whom whom, Figure figure) {
    Map<String, Figure> list =
        besides
            .getOrDefault(whom, Map.of())
            .getOrDefault(new Place(figure.report(), sentence.apply(figure)), Map.of());
    return figure.person() != null
        && figure.partOf() == null
        && !figure.superseded()
        && list.size() > 1
        && figure.equals(list.get("1 " + figure.person()));
  }

  private static Map<String, Figure> none() {
    return Map.of();
  }

  private static boolean isList(Map<String, Figure> items) {
    return items.size() > 1 && items.values().stream().anyMatch(one -> one.person() == null);
  }

  /** What is counted by lists. */
  Set<Whom> all() {
    return lists.keySet();
  }

  /** Whether some report gives a number of people. */
  boolean isNumbered(Whom whom) {
    return numbered.containsKey(whom);
  }

  /** By report, the people of its largest list as one claim. */
  Map<String, Held> sums(Whom whom, Function<Figure, Held> held) {
    Map<String, Held> sums = new LinkedHashMap<>();
    lists
        .getOrDefault(whom, Map.of())
        .forEach((place, items) -> sums.merge(place.report(), sum(items, held), OneByOne::larger));
    return sums;
  }

  /** The ids of the claims that the lists are made of. */
  List<String> claims(Whom whom) {
    return lists.getOrDefault(whom, Map.of()).values().stream()
        .flatMap(items -> items.values().stream())
        .map(Figure::id)
        .distinct()
        .toList();
  }

  private static Held sum(Map<String, Figure> items, Function<Figure, Held> held) {
    BigDecimal all =
        items.values().stream()
            .map(figure -> Amounts.size(figure.value()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return OneByOne.counting(held.apply(items.values().iterator().next()), all);
  }
}
