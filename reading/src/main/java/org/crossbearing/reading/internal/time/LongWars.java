package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the war began that a report speaks of: "The conflict erupted in April 2023", "since
 * the invasion in February 2022". What the war as a whole did is counted from there. Immutable.
 */
final class LongWars {
  /** A war that began later is news itself. */
  private static final int MONTHS = 2;

  private final TimeWords words;
  private final @Nullable DateRange onset;

  LongWars(List<Syntax> sentences, Timeline timeline, TimeWords words) {
    this.words = words;
    this.onset = onset(sentences, timeline);
  }

  private @Nullable DateRange onset(List<Syntax> sentences, Timeline timeline) {
    LocalDate report = timeline.report();
    for (int i = 0; i < sentences.size() && report != null; i++) {
      for (Dated dated : timeline.of(i)) {
        DateRange days = dated.days();
        boolean past = days != null && days.to().isBefore(report.minusMonths(MONTHS));
        if (past && begins(dated.anchor())) {
          return days;
        }
      }
    }
    return null;
  }

  private boolean begins(Anchor anchor) {
    Clause clause = anchor.clause();
    NounGroup noun = anchor.noun();
    if (noun != null) {
      return war(noun);
    }
    return clause != null
        && words.is("occurring", clause.verb().lemma())
        && clause.subjects().stream().anyMatch(this::war);
  }

  private boolean war(NounGroup group) {
    return words.is("war", group.noun());
  }

  /** "The war has driven six million from their homes": since it began; null for other figures. */
  @Nullable DateRange days(Draft draft) {
    Clause clause = draft.clause();
    boolean done = clause != null && clause.subjects().stream().anyMatch(this::war);
    return done ? onset : null;
  }
}
