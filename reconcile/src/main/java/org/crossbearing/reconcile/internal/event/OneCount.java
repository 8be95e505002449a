package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.value.Amounts;

/** Joins counts of one thing that reports tell under two names. */
final class OneCount {
  /** As many of two kinds are hardly as many by chance. */
  private static final BigDecimal MANY = BigDecimal.TEN;

  /** Counts that differ by more are of other people than those who fled. */
  private static final BigDecimal FLED = BigDecimal.TWO;

  private OneCount() {}

  /** The figures of each count, with those of the counts that are the same. */
  static Map<Count, List<Figure>> joined(Map<Count, List<Figure>> groups) {
    return withFled(withClasses(withStill(groups)));
  }

  /** Who is still in hospital are fewer of those taken there, unless a report tells of both. */
  private static Map<Count, List<Figure>> withStill(Map<Count, List<Figure>> groups) {
    Map<Count, List<Figure>> joined = new LinkedHashMap<>();
    groups.forEach(
        (count, figures) -> {
          Count all = count.ofAll();
          List<Figure> taken = groups.getOrDefault(all, List.of());
          boolean apart = !all.equals(count) && !isLeft(figures, taken);
          joined.computeIfAbsent(apart ? count : all, c -> new ArrayList<>()).addAll(figures);
        });
    return joined;
  }

  /** Whether they are fewer than were taken there, and no report tells of both. */
  private static boolean isLeft(List<Figure> still, List<Figure> taken) {
    return Collections.disjoint(reports(still), reports(taken))
        && still.stream().allMatch(left -> taken.stream().allMatch(all -> isFewer(left, all)));
  }

  private static boolean isFewer(Figure one, Figure other) {
    return Amounts.size(one.value()).compareTo(Amounts.size(other.value())) < 0;
  }

  /**
   * "11 fans were killed", elsewhere "11 people": all of them, where the one report has no more.
   */
  private static Map<Count, List<Figure>> withClasses(Map<Count, List<Figure>> groups) {
    Map<Count, List<String>> telling = new HashMap<>();
    groups.forEach(
        (count, figures) ->
            telling
                .computeIfAbsent(count.ofPeople(), people -> new ArrayList<>())
                .addAll(reports(figures)));
    Map<Count, List<Count>> classes = new LinkedHashMap<>();
    groups.forEach(
        (count, figures) -> {
          Count people = count.ofPeople();
          List<Figure> all = groups.getOrDefault(people, List.of());
          Set<String> reports = reports(figures);
          boolean alone =
              reports.size() == 1
                  && Collections.frequency(
                          telling.getOrDefault(people, List.of()), reports.iterator().next())
                      == 1;
          if (alone && Persons.are(count.of()) && areAll(figures, all)) {
            classes.computeIfAbsent(people, c -> new ArrayList<>()).add(count);
          }
        });
    Map<Count, List<Figure>> joined = new LinkedHashMap<>(groups);
    classes.forEach(
        (people, same) -> {
          if (same.size() == 1) {
            List<Figure> more = groups.getOrDefault(same.getFirst(), List.of());
            joined.computeIfPresent(
                people, (c, known) -> Stream.concat(known.stream(), more.stream()).toList());
            joined.remove(same.getFirst());
          }
        });
    return joined;
  }

  private static boolean areAll(List<Figure> some, List<Figure> people) {
    return some.stream()
        .allMatch(
            one ->
                one.partOf() == null
                    && isMany(one)
                    && people.stream()
                        .anyMatch(
                            other ->
                                !other.report().equals(one.report())
                                    && other.of().equals(Count.PEOPLE)
                                    && Amounts.same(one.value(), other.value())));
  }

  private static boolean isMany(Figure figure) {
    BigDecimal number = figure.value().nominal();
    return number != null && number.compareTo(MANY) >= 0;
  }

  /** Who was brought to safety are taken for those who fled, if they are about as many. */
  private static Map<Count, List<Figure>> withFled(Map<Count, List<Figure>> groups) {
    Map<Count, List<Figure>> joined = new LinkedHashMap<>(groups);
    groups.forEach(
        (count, figures) -> {
          if (count.measure() == Measure.EVACUATED) {
            Count fled = count.measuring(Measure.DISPLACED);
            List<Figure> others = groups.getOrDefault(fled, List.of());
            if (!others.isEmpty() && haveFled(figures, others)) {
              List<Figure> all = new ArrayList<>(figures);
              all.addAll(others);
              boolean more = figures.size() > others.size();
              joined.put(more ? count : fled, all);
              joined.remove(more ? fled : count);
            }
          }
        });
    return joined;
  }

  /** Whether no report counts both, none is told of guests or patients, and all are near. */
  private static boolean haveFled(List<Figure> figures, List<Figure> others) {
    List<BigDecimal> sizes =
        Stream.concat(figures.stream(), others.stream())
            .map(figure -> Amounts.size(figure.value()))
            .toList();
    BigDecimal most = Collections.max(sizes);
    return Collections.disjoint(reports(figures), reports(others))
        && figures.stream().noneMatch(figure -> Count.isOf("lodged", figure))
        && most.compareTo(Collections.min(sizes).multiply(FLED)) <= 0;
  }

  private static Set<String> reports(List<Figure> figures) {
    return figures.stream().map(Figure::report).collect(Collectors.toSet());
  }
}
