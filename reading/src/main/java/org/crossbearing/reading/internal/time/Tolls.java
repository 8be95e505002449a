package org.crossbearing.reading.internal.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Draft;
import org.jspecify.annotations.Nullable;

/** What the counts of a report's dead tell of the day of its event. */
final class Tolls {
  private static final int WEEK = 7;

  private final Timeline timeline;
  private final List<List<Draft>> harms;

  /** The first sentence with a toll. */
  private final int first;

  /**
   * @param harms for each sentence its figures of harm done
   */
  Tolls(Timeline timeline, List<List<Draft>> harms) {
    this.timeline = timeline;
    this.harms = harms;
    int at = 0;
    while (at < harms.size() && toll(at) == null) {
      at++;
    }
    this.first = at;
  }

  /** The first day on which the dead, injured or missing are counted; no event comes after it. */
  @Nullable LocalDate counted() {
    LocalDate earliest = null;
    for (int i = 0; i < harms.size(); i++) {
      boolean people = harms.get(i).stream().anyMatch(Tolls::befell);
      for (Dated dated : people ? timeline.of(i) : List.<Dated>of()) {
        LocalDate day = counted(dated);
        earliest = day != null && (earliest == null || day.isBefore(earliest)) ? day : earliest;
      }
    }
    return earliest;
  }

  /** Drones that flew the day before are no count of what this event did. */
  private static boolean befell(Draft draft) {
    return switch (draft.measure()) {
      case KILLED, INJURED, MISSING -> true;
      default -> false;
    };
  }

  private @Nullable LocalDate counted(Dated dated) {
    DateRange days = dated.days();
    Anchor.Role role = dated.anchor().role();
    boolean told = role == Anchor.Role.TOLD || role == Anchor.Role.HELD;
    boolean one = told && days != null && days.from().equals(days.to()) && !After.is(dated);
    LocalDate report = timeline.report();
    boolean near =
        one
            && days != null
            && report != null
            && !days.from().isAfter(report)
            && !dated.endsBefore(report, WEEK);
    return near && days != null ? days.from() : null;
  }

  /**
   * "Tuesday's attack on the port killed 25 people", far below "At least one person was killed":
   * whether it has a larger toll of its own.
   */
  boolean another(int sentence) {
    BigDecimal told = sentence > first ? toll(sentence) : null;
    BigDecimal front = told == null ? null : toll(first);
    return told != null && front != null && told.compareTo(front) > 0;
  }

  /** How many died by the sentence, running totals and parts left out; or null. */
  private @Nullable BigDecimal toll(int sentence) {
    return harms.get(sentence).stream()
        .filter(draft -> draft.measure() == Measure.KILLED && draft.of().equals("people"))
        .filter(draft -> !draft.part() && !draft.cumulative() && !draft.superseded())
        .map(draft -> draft.amount().nominal())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
