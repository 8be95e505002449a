package org.crossbearing.reconcile.internal.finding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Persons;

/** Which reports tell of people killed, hurt and the like, whatever they call them. */
final class Harmed {
  private record What(String event, Measure measure) {}

  private final Map<What, Set<String>> reports = new HashMap<>();

  /** Takes all that is counted. */
  Harmed(Map<Count, List<Figure>> counts) {
    counts.forEach(
        (count, figures) -> {
          if (count.measure().isOfPeople()) {
            figures.stream()
                .filter(Harmed::isSomebody)
                .forEach(
                    figure ->
                        reports
                            .computeIfAbsent(
                                new What(count.event(), count.measure()), key -> new HashSet<>())
                            .add(figure.report()));
          }
        });
  }

  private static boolean isSomebody(Figure figure) {
    boolean none = figure.value().high() != null && figure.value().high().signum() == 0;
    return Persons.are(figure) && !none && figure.modality() != Modality.DENIED;
  }

  /** The reports that tell of some, for a count of people in general; else none. */
  Set<String> reports(Count count) {
    return count.of().equals(Count.PEOPLE)
        ? reports.getOrDefault(new What(count.event(), count.measure()), Set.of())
        : Set.of();
  }
}
