package org.crossbearing.reconcile.internal.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * Takes the largest count that a report gives of a thing to the scope in which most reports give
 * theirs. A report may place the toll of a flood in a region, the next one in the town that it was
 * written in: both mean the whole as long as the numbers are alike and no report tells the town
 * apart from the whole.
 */
final class MainCounts {
  /** Largest counts of one thing differ by no more. */
  private static final BigDecimal ALIKE = BigDecimal.TWO;

  /** Stages of one count differ by no more. */
  private static final BigDecimal CLOSE = new BigDecimal("1.5");

  /** What is counted, with the scope that it is counted in. */
  private record Told(Mention mention, Scope scope) {
    private Figure figure() {
      return mention.figure();
    }

    private BigDecimal size() {
      return Amounts.size(figure().value());
    }

    private boolean isWithin(BigDecimal ratio, Told other) {
      BigDecimal larger = size().max(other.size());
      return larger.compareTo(size().min(other.size()).multiply(ratio)) <= 0;
    }
  }

  private final Map<String, List<Told>> byReport;
  private final Map<String, Told> largest = new LinkedHashMap<>();

  /**
   * @param byReport what each report counts of one thing
   */
  private MainCounts(Map<String, List<Told>> byReport) {
    this.byReport = byReport;
    byReport.forEach(
        (report, told) -> {
          Told most = largest(told);
          if (most != null) {
            largest.put(report, most);
          }
        });
  }

  /**
   * Adds to {@code moved} where figures of {@code scopes} are counted instead of where they are, by
   * their ids.
   */
  static void move(List<Scope> scopes, Map<String, Scope> moved) {
    Map<String, Map<String, List<Told>>> things = new LinkedHashMap<>();
    for (Scope scope : scopes) {
      for (Scene scene : scope.scenes()) {
        for (Mention mention : scene.mentions()) {
          Figure figure = mention.figure();
          if (scope.topic() == Topic.HARM && !scope.longRun() && isCounted(figure)) {
            things
                .computeIfAbsent(
                    Count.thingOf(figure) + "|" + figure.value().unit(),
                    thing -> new LinkedHashMap<>())
                .computeIfAbsent(figure.report(), report -> new ArrayList<>())
                .add(new Told(mention, moved.getOrDefault(figure.id(), scope)));
          }
        }
      }
    }
    things.values().forEach(thing -> new MainCounts(thing).moveTo(moved));
  }

  private static boolean isCounted(Figure figure) {
    return figure.measure() != Measure.OTHER
        && figure.partOf() == null
        && figure.person() == null
        && Amounts.size(figure.value()).signum() > 0;
  }

  private static @Nullable Told largest(List<Told> told) {
    Told most = null;
    for (Told one : told) {
      boolean more = most == null || one.size().compareTo(most.size()) > 0;
      most = more && !one.figure().superseded() ? one : most;
    }
    return most;
  }

  private void moveTo(Map<String, Scope> moved) {
    Scope main = main();
    for (Map.Entry<String, Told> entry : largest.entrySet()) {
      Told own = entry.getValue();
      List<Told> report = Objects.requireNonNull(byReport.get(entry.getKey()));
      if (main != null && own.scope() != main && isOfWhole(own, main, report)) {
        report.stream()
            .filter(told -> told.scope() == own.scope())
            .filter(told -> told.figure().superseded() || told.isWithin(CLOSE, own))
            .forEach(told -> moved.put(told.figure().id(), main));
      }
    }
  }

  /** The scope that holds most reports' largest counts, of those with as many the larger one. */
  private @Nullable Scope main() {
    Map<Scope, Integer> votes = new LinkedHashMap<>();
    largest.values().forEach(told -> votes.merge(told.scope(), 1, Integer::sum));
    Scope main = null;
    int most = 0;
    for (Map.Entry<Scope, Integer> vote : votes.entrySet()) {
      int more = vote.getValue() - most;
      if (main == null || more > 0 || more == 0 && vote.getKey().size() > main.size()) {
        main = vote.getKey();
        most = vote.getValue();
      }
    }
    return main;
  }

  private boolean isOfWhole(Told own, Scope main, List<Told> report) {
    return isOpen(own)
        && !isWider(own.scope(), main)
        && isOneLand(own.scope(), main)
        && largest.values().stream().anyMatch(o -> o.scope() == main && o.isWithin(ALIKE, own))
        && report.stream().noneMatch(o -> o.scope() == main && isAnother(o, own))
        && !isToldApart(own);
  }

  /** The dead are counted for the whole first; other counts go by their place if it is told. */
  private static boolean isOpen(Told own) {
    Mention mention = own.mention();
    return own.figure().measure() == Measure.KILLED || mention.far() || mention.place() == null;
  }

  private static boolean isWider(Scope scope, Scope main) {
    return Geography.isWide(scope.known()) && !Geography.isWide(main.known());
  }

  private static boolean isOneLand(Scope a, Scope b) {
    return a.known() == null || Geography.isOneLand(List.of(a.known()), b.known());
  }

  /** Whether the report itself gives another number for the whole. */
  private static boolean isAnother(Told told, Told own) {
    return !told.figure().superseded()
        && told.size().compareTo(own.size()) != 0
        && told.isWithin(ALIKE, own);
  }

  /** Whether a report that counts more elsewhere gives about this number for the same place. */
  private boolean isToldApart(Told own) {
    return largest.entrySet().stream()
        .filter(other -> other.getValue().scope() != own.scope())
        .flatMap(other -> Objects.requireNonNull(byReport.get(other.getKey())).stream())
        .anyMatch(told -> told.scope() == own.scope() && told.isWithin(CLOSE, own));
  }
}
