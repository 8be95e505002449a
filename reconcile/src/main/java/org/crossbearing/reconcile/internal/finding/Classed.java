package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Persons;
import org.crossbearing.reconcile.internal.text.Words;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * "Four men were hurt; a man of 43 is in hospital": people told of one by one are among those whom
 * their report counts by a class, unless it is of the other sex.
 */
final class Classed {
  private record ClassCount(String of, Figure figure) {
    BigDecimal value() {
      return Amounts.size(figure.value());
    }
  }

  private final Map<Listed.Whom, Map<String, List<ClassCount>>> classes = new HashMap<>();

  /** Takes all that is counted. */
  Classed(Map<Count, List<Figure>> counts) {
    counts.forEach(
        (count, figures) -> {
          boolean harm = count.measure() == Measure.KILLED || count.measure() == Measure.INJURED;
          if (harm && !count.of().equals(Count.PEOPLE)) {
            figures.stream().filter(Classed::isNumber).forEach(figure -> add(count, figure));
          }
        });
  }

  private static boolean isNumber(Figure figure) {
    boolean sure = figure.modality() != Modality.DENIED && !figure.superseded();
    return sure
        && Persons.are(figure)
        && figure.person() == null
        && figure.partOf() == null
        && figure.value().qualifier() == Qualifier.EXACT
        && Amounts.size(figure.value()).signum() > 0;
  }

  private void add(Count count, Figure figure) {
    classes
        .computeIfAbsent(Listed.Whom.of(count), whom -> new HashMap<>())
        .computeIfAbsent(figure.report(), report -> new ArrayList<>())
        .add(new ClassCount(count.of(), figure));
  }

  /** The reports that count more than one of a class. */
  Set<String> reports(Listed.Whom whom) {
    Set<String> reports = new HashSet<>();
    classes
        .getOrDefault(whom, Map.of())
        .forEach(
            (report, counts) -> {
              if (counts.stream().anyMatch(one -> one.value().compareTo(BigDecimal.ONE) > 0)) {
                reports.add(report);
              }
            });
    return reports;
  }

  /** The people of a report as one claim, if they are among a class it counts; else null. */
  @Nullable Held sum(
      Listed.Whom whom, String report, Collection<Held> people, Function<Figure, Held> held) {
    List<ClassCount> own = classes.getOrDefault(whom, Map.of()).getOrDefault(report, List.of());
    long others =
        people.stream()
            .filter(one -> own.stream().allMatch(number -> isApart(number.of(), one.figure())))
            .count();
    return own.stream()
        .filter(number -> number.value().compareTo(BigDecimal.valueOf(people.size() - others)) >= 0)
        .min(Comparator.comparingInt(number -> number.figure().cue().start()))
        .map(
            first ->
                OneByOne.counting(
                    held.apply(first.figure()), first.value().add(BigDecimal.valueOf(others))))
        .orElse(null);
  }

  private static boolean isApart(String of, Figure person) {
    String own = person.of();
    return Words.is("male", of) && Words.is("female", own)
        || Words.is("female", of) && Words.is("male", own);
  }
}
