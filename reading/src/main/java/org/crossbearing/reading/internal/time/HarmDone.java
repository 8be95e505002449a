package org.crossbearing.reading.internal.time;

import java.util.List;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Where a report counts harm done. Immutable. */
final class HarmDone {
  /** How far up the clause of remembering may stand. */
  private static final int CHAIN = 4;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final TimeWords words;
  private final List<List<Draft>> drafts;

  /**
   * @param drafts for each sentence its figures of harm done
   */
  HarmDone(List<Syntax> sentences, Timeline timeline, TimeWords words, List<List<Draft>> drafts) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
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
        || dated(harm, sentence)
        || remembered(harm, clause)
        || Aside.reported(syntax, harm, clause, timeline.anchors());
  }

  /** "Bells rang on Wednesday for the ten shot a day before": a time of its own. */
  private boolean dated(Clause harm, int sentence) {
    return timeline.of(sentence).stream()
        .map(Dated::anchor)
        .anyMatch(anchor -> anchor.event() && harm.equals(anchor.clause()));
  }

  /** "They met on Wednesday to remember the ten shot at the school". */
  private boolean remembered(Clause harm, Clause clause) {
    Clause over = harm.parent();
    for (int i = 0; i < CHAIN && over != null && over != clause; i++) {
      if (words.is("remembering", over.verb().lemma())) {
        return true;
      }
      over = over.parent();
    }
    return over == clause && clause != null && words.is("remembering", clause.verb().lemma());
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
