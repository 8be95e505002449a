package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.jspecify.annotations.Nullable;

/** Finds the day of what a report looks back on years later. Immutable. */
final class Anniversaries {
  /** Days from the round number of years, at most. */
  private static final int MOST = 31;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final DayEvidence evidence;

  Anniversaries(List<Syntax> sentences, Timeline timeline, DayEvidence evidence) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.evidence = evidence;
  }

  /**
   * The first day told that lies so many years back as the headline or the first sentence says: "A
   * year on, Vella waits", "two years after the quake"; or null.
   */
  @Nullable LocalDate day() {
    LocalDate report = timeline.report();
    int years = report == null ? 0 : years();
    if (report == null || years == 0) {
      return null;
    }
    LocalDate from = report.minusYears(years).minusDays(MOST);
    LocalDate to = report.minusYears(years).plusDays(MOST);
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        DateRange days = dated.days();
        boolean day =
            days != null
                && days.from().equals(days.to())
                && dated.mention().dated()
                && dated.anchor().event()
                && !days.from().isBefore(from)
                && !days.to().isAfter(to);
        if (day && days != null) {
          return days.from();
        }
      }
    }
    return null;
  }

  /** How many years back, or 0. */
  private int years() {
    for (int i = 0; i < sentences.size(); i++) {
      boolean body = sentences.get(i).sentence().block().kind() == Block.Kind.BODY;
      for (Dated dated : timeline.of(i)) {
        boolean opens = dated.mention().from() == 0 || !body;
        boolean since = After.is(dated) || evidence.since().elapsed(dated, i);
        if (opens
            && since
            && dated.mention().when() instanceof When.Shift shift
            && shift.unit() == When.Unit.YEAR
            && shift.amount() > 0) {
          return shift.amount();
        }
      }
      if (body) {
        return 0;
      }
    }
    return 0;
  }
}
