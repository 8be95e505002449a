package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells which times of a report count how long ago its event was. Immutable. */
final class DaysSince {
  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final TimeWords words;
  private final Happenings happenings;
  private final HarmDone harms;
  private final boolean harm;

  DaysSince(
      List<Syntax> sentences,
      Timeline timeline,
      TimeWords words,
      Happenings happenings,
      HarmDone harms,
      boolean harm) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
    this.happenings = happenings;
    this.harms = harms;
    this.harm = harm;
  }

  /** "Two weeks after Mokwa: who paid what": how long ago it happened, over a report. */
  boolean title(Dated dated, int sentence) {
    boolean first = dated.mention().from() == 0;
    return first && After.is(dated) && sentences.get(sentence).sentence().block().heading();
  }

  /** "Four days on", "day five" over a report: how long ago it happened. */
  boolean elapsed(Dated dated, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    int to = dated.mention().to();
    boolean opens =
        dated.mention().from() == 0 && text.norm(to - 1).equals("on") && text.norm(to).equals(",");
    return dated.mention().when() instanceof When.Shift shift
        && shift.from() == When.From.STORY
        && shift.amount() > 0
        && (text.block().heading() || opens);
  }

  /** The day that {@link After#start} finds, null also where the report has no day. */
  @Nullable LocalDate start(Dated dated, int sentence) {
    LocalDate report = timeline.report();
    return report == null
        ? null
        : After.start(sentences.get(sentence), timeline.of(sentence), dated, report, words);
  }

  /**
   * "A day after the fire broke out", "after an attack that killed 12": whether it is the news; not
   * in "the raid came a day after an attack that killed 12".
   */
  boolean begins(Dated after, int sentence) {
    boolean days =
        after.mention().when() instanceof When.Shift shift
            && shift.unit().compareTo(When.Unit.DAY) >= 0;
    return days
        && (After.begins(sentences.get(sentence), after, words)
            || harmed(after, sentence)
                && harms.allAfter(after, sentence)
                && !follows(after, sentence)
            || names(after, sentence));
  }

  /** "Three days after the country's worst rail crash": what the sentence tells came after it. */
  boolean names(Dated after, int sentence) {
    int to = after.mention().to();
    return After.is(after)
        && (after.anchor().event() || after.mention().from() == 0)
        && !follows(after, sentence)
        && (harms.allAfter(after, sentence) || counts(after, sentence))
        && sentences.get(sentence).chunks().stream()
            .anyMatch(
                chunk ->
                    chunk instanceof NounGroup group
                        && group.from() <= to
                        && to < group.to()
                        && happenings.event(group.noun()));
  }

  /** "Two days after the quake, officials said 12 had died": its harm, told or found later. */
  private boolean counts(Dated after, int sentence) {
    if (after.mention().from() > 0) {
      return false;
    }
    Clause main = After.mainClause(sentences.get(sentence), after);
    return main != null
        && (timeline.anchors().tells(main) || words.is("finding", main.verb().lemma()));
  }

  /** "Four days after the floods killed 12": whether the harm is in what it counts from. */
  boolean harmed(Dated after, int sentence) {
    return harm && after.anchor().event() && harms.anyAfter(after, sentence);
  }

  /** Whether the time is only that which another of its sentence counts back from. */
  boolean counted(Dated dated, int sentence) {
    List<Dated> beside = timeline.of(sentence);
    return beside.stream()
            .anyMatch(
                after ->
                    After.follows(after, dated)
                        && (harmed(after, sentence) || names(after, sentence)))
        || After.counted(sentences.get(sentence), beside, dated, words);
  }

  /** "The raid came a day after": whether what is told before happened itself. */
  private boolean follows(Dated after, int sentence) {
    return sentences.get(sentence).clauses().stream()
        .filter(clause -> clause.verb().to() <= after.mention().from())
        .anyMatch(this::follows);
  }

  private boolean follows(Clause clause) {
    boolean comes = words.is("following", clause.verb().lemma());
    return clause.subjects().stream()
        .anyMatch(subject -> happenings.event(subject.noun()) || comes && subject.pronoun());
  }
}
