package org.crossbearing.reading.internal.time;

import java.util.List;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Where a report counts harm done. Immutable. */
final class HarmDone {
  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final List<List<Draft>> drafts;

  /**
   * @param drafts for each sentence its figures of harm done
   */
  HarmDone(List<Syntax> sentences, Timeline timeline, List<List<Draft>> drafts) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.drafts = drafts;
  }

  /** Whether the sentence counts any. */
  boolean in(int sentence) {
    return !drafts.get(sentence).isEmpty();
  }

  /** Whether harm is done, not only in a clause that describes something: "where 62 died". */
  boolean in(Anchor anchor, int sentence) {
    return drafts.get(sentence).stream()
        .map(Draft::clause)
        .anyMatch(
            clause ->
                clause == null
                    || anchor.clause() == null
                    || clause == anchor.clause()
                    || clause.verb().from() < anchor.clause().verb().from()
                    || !told(clause, anchor.clause(), sentence));
  }

  /** Whether the harm is told only of something that the clause speaks of, or by somebody else. */
  private boolean told(Clause harm, Clause clause, int sentence) {
    Syntax syntax = sentences.get(sentence);
    return Aside.relative(syntax.sentence(), harm)
        || Aside.reported(syntax, harm, clause, timeline.anchors());
  }

  /** Whether harm is done in the clause itself, not in one that it takes or hangs on. */
  boolean by(Clause clause, int sentence) {
    return drafts.get(sentence).stream()
        .map(Draft::clause)
        .anyMatch(own -> own == null || own == clause || own.reduced() && own.parent() == clause);
  }

  /** "Four days after the floods killed 12": whether some is in what it counts from. */
  boolean anyAfter(Dated after, int sentence) {
    return drafts.get(sentence).stream()
        .anyMatch(draft -> After.holds(sentences.get(sentence), after, draft));
  }

  /** Whether none is outside what it counts from. */
  boolean allAfter(Dated after, int sentence) {
    return drafts.get(sentence).stream()
        .allMatch(draft -> After.holds(sentences.get(sentence), after, draft));
  }
}
