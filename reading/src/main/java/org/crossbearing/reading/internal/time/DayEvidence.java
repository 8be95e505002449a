package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells how much a time in a report speaks for being that of the event the report is about. */
final class DayEvidence {
  /* Only their order counts. */
  private static final int AS_SUCH = 6;
  private static final int STRONG = 5;
  private static final int BESIDE = 4;
  private static final int EARLY = 3;
  private static final int OWN_DAY = 2;
  private static final int FAINT = 1;

  private static final int FRONT = 4;
  private static final int FIRST = 2;
  private static final int NEAR = 6;
  private static final int WEEK = 7;
  private static final int SOON = 3;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final Aftermath aftermath;
  private final Tolls tolls;
  private final TimeWords words;
  private final List<List<Draft>> harms;
  private final boolean harm;
  private boolean passesOver;
  private final @Nullable LocalDate report;

  /**
   * @param harms for each sentence its figures of harm done
   * @param harm whether the day is asked for on which harm was done, not that of a meeting
   */
  DayEvidence(
      List<Syntax> sentences,
      Timeline timeline,
      TimeWords words,
      List<List<Draft>> harms,
      boolean harm) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
    this.aftermath = new Aftermath(sentences, words);
    this.harms = harms;
    this.tolls = new Tolls(timeline, harms);
    this.harm = harm;
    this.report = timeline.report();
  }

  /**
   * More for what tells of the happening as such, less for what is only told beside it; 0 for what
   * says nothing of it.
   */
  int weight(Dated dated, int sentence, int body) {
    Anchor anchor = dated.anchor();
    if (title(dated, sentence)) {
      return EARLY;
    }
    Syntax syntax = sentences.get(sentence);
    List<Dated> beside = timeline.of(sentence);
    if (After.is(dated)) {
      boolean start = report != null && After.start(syntax, beside, dated, report, words) != null;
      if (start || After.told(beside, dated) != null || begins(dated, sentence)) {
        return start || harms(dated, sentence)
            ? AS_SUCH
            : body <= FRONT && names(dated, sentence) ? STRONG : EARLY;
      }
    }
    boolean counted =
        beside.stream()
            .anyMatch(
                after ->
                    After.follows(after, dated)
                        && (harms(after, sentence) || names(after, sentence)));
    if (counted || After.counted(syntax, beside, dated, words)) {
      return 0;
    }
    if (elapsed(dated, sentence)) {
      return dated.mention().when() instanceof When.Shift shift && shift.unit() == When.Unit.DAY
          ? AS_SUCH
          : EARLY;
    }
    if (anchor.role() == Anchor.Role.SINCE) {
      return since(dated, sentence, body);
    }
    if (!anchor.event() || anchor.tense() == TimeResolver.Tense.FUTURE) {
      return 0;
    }
    Clause clause = anchor.clause();
    if (clause == null && anchor.noun() == null) {
      return alone(dated, sentence);
    }
    if (clause != null
            && (aftermath.staying(clause, sentence) || aftermath.before(clause, sentence))
        || body > FRONT && tolls.another(sentence)) {
      return 0;
    }
    int weight =
        clause != null && anchor.noun() == null && weak(clause, sentence)
            ? FAINT
            : dated.mention().when() instanceof When.Clock
                ? ofHour(anchor, sentence)
                : ofDay(dated, sentence, body);
    return weight <= BESIDE && moved(dated) ? 0 : weight;
  }

  /** "Two weeks after Mokwa: who paid what": how long ago it happened, over a report. */
  private boolean title(Dated dated, int sentence) {
    boolean first = dated.mention().from() == 0;
    return first && After.is(dated) && sentences.get(sentence).sentence().block().heading();
  }

  /** The first day on which harm done is counted, which no event comes after; or null. */
  @Nullable LocalDate counted() {
    return harm ? tolls.counted() : null;
  }

  TimeWords words() {
    return words;
  }

  /** Whether evidence of this weight leaves little doubt. */
  static boolean plain(int weight) {
    return weight >= EARLY;
  }

  /** "A week earlier it carried 66": counted from another day than that of the event. */
  private static boolean moved(Dated dated) {
    return dated.mention().when() instanceof When.Shift shift
        && shift.from() == When.From.STORY
        && shift.amount() != 0;
  }

  /** A day beside no verb counts in a heading, unless it is only that of publishing. */
  private int alone(Dated dated, int sentence) {
    return sentences.get(sentence).sentence().block().heading() && !own(dated) ? EARLY : 0;
  }

  private boolean own(Dated dated) {
    return report != null && DateRange.of(report).equals(dated.days());
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

  /** Whether a meeting or an office's act counted less so far than if not harm were asked for. */
  boolean passesOver() {
    return passesOver;
  }

  private int ofHour(Anchor anchor, int sentence) {
    return strong(anchor, sentence) || beside(anchor, sentence) ? EARLY : 0;
  }

  private int ofDay(Dated dated, int sentence, int body) {
    Anchor anchor = dated.anchor();
    NounGroup noun = anchor.noun();
    Clause clause = anchor.clause();
    if (clause != null && occurs(clause, body) && !dated.isLongPast(report)) {
      return AS_SUCH;
    }
    if (clause != null && aside(clause, sentence)) {
      return FAINT;
    }
    if (noun != null && happening(noun, sentence) && body <= FRONT && known(dated, sentence)) {
      return AS_SUCH;
    }
    if (clause != null && Aftermath.rescue(clause, words)) {
      return body > FRONT ? FAINT : EARLY;
    }
    boolean wreck = clause != null && noun == null && words.is("wreck", clause.verb().lemma());
    if (!wreck && !strong(anchor, sentence)) {
      return harmed(sentence) ? FAINT : other(dated, sentence, body);
    }
    boolean aside =
        body > FRONT && noun == null && clause != null && aftermath.earlier(clause, sentence);
    return dated.isLongPast(report)
        ? (body > FRONT ? 0 : FAINT)
        : aside || past(dated, body) ? FAINT : STRONG;
  }

  /** "A similar raid was flown on 4 April": days before the report, and not told at its front. */
  private boolean past(Dated dated, int body) {
    boolean known = dated.anchor().noun() != null && dated.mention().when() instanceof When.Weekday;
    return body > FRONT && !known && dated.endsBefore(report, SOON);
  }

  /** A month or year beside what is no happening tells little. */
  private static boolean longer(Dated dated) {
    DateRange days = dated.days();
    return days != null && days.from().plusDays(WEEK).isBefore(days.to());
  }

  private int other(Dated dated, int sentence, int body) {
    boolean planned = body > 0 && dated.anchor().tense() == TimeResolver.Tense.OPEN;
    if (planned || dated.isLongPast(report)) {
      return 0;
    }
    if (beside(dated.anchor(), sentence)) {
      return body <= FRONT ? STRONG : BESIDE;
    }
    return body > FRONT || longer(dated) ? FAINT : own(dated) ? OWN_DAY : EARLY;
  }

  /** Whether something that happened is named in the sentence, if not by the clause itself. */
  private boolean beside(Anchor anchor, int sentence) {
    return anchor.noun() == null
        && timeline.of(sentence).stream().noneMatch(this::names)
        && sentences.get(sentence).chunks().stream()
            .anyMatch(chunk -> chunk instanceof NounGroup group && event(group.noun()));
  }

  /** "last week's protests": an event with a time of its own. */
  private boolean names(Dated dated) {
    NounGroup noun = dated.anchor().noun();
    return noun != null && words.is("happening", noun.noun());
  }

  private boolean event(String noun) {
    if (!words.is("happening", noun)) {
      return false;
    }
    boolean meeting = harm && words.is("gathering", noun);
    passesOver |= meeting;
    return !meeting;
  }

  private boolean strong(Anchor anchor, int sentence) {
    NounGroup noun = anchor.noun();
    return noun != null
        ? happening(noun, sentence)
        : anchor.clause() != null && happens(anchor.clause()) || harmed(anchor, sentence);
  }

  /** What came after the event. */
  private boolean weak(Clause clause, int sentence) {
    String lemma = clause.verb().lemma();
    boolean afterwards = harm && !harms(clause, sentence) && words.is("official", lemma);
    passesOver |= afterwards;
    boolean later = words.is("later", lemma) && !within(clause, sentence);
    boolean court = inCourt(clause) && !harms(clause, sentence);
    return afterwards || later || aftermath.is(clause, sentence) || court;
  }

  /**
   * "A day after the fire broke out", "after an attack that killed 12": whether it is the news; not
   * in "the raid came a day after an attack that killed 12".
   */
  boolean begins(Dated after, int sentence) {
    Syntax syntax = sentences.get(sentence);
    boolean all = harms.get(sentence).stream().allMatch(d -> After.holds(syntax, after, d));
    boolean days =
        after.mention().when() instanceof When.Shift shift
            && shift.unit().compareTo(When.Unit.DAY) >= 0;
    return days
        && (After.begins(syntax, after, words)
            || harms(after, sentence) && all && !follows(after, sentence)
            || names(after, sentence));
  }

  /** "Three days after the country's worst rail crash": what the sentence tells came after it. */
  private boolean names(Dated after, int sentence) {
    Syntax syntax = sentences.get(sentence);
    int to = after.mention().to();
    return After.is(after)
        && after.anchor().event()
        && !follows(after, sentence)
        && harms.get(sentence).stream().allMatch(draft -> After.holds(syntax, after, draft))
        && syntax.chunks().stream()
            .anyMatch(
                chunk ->
                    chunk instanceof NounGroup group
                        && group.from() <= to
                        && to < group.to()
                        && event(group.noun()));
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
        .anyMatch(subject -> event(subject.noun()) || comes && subject.pronoun());
  }

  /** "Four days after the floods killed 12": whether the harm is in what it counts from. */
  private boolean harms(Dated after, int sentence) {
    Syntax syntax = sentences.get(sentence);
    return harm
        && after.anchor().event()
        && harms.get(sentence).stream().anyMatch(draft -> After.holds(syntax, after, draft));
  }

  /** Whether harm is done, not only in a clause that describes something: "where 62 died". */
  private boolean harmed(Anchor anchor, int sentence) {
    return harms.get(sentence).stream()
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

  private boolean harmed(int sentence) {
    return !harms.get(sentence).isEmpty();
  }

  /** "They were brought before a judge on Sunday". */
  private boolean inCourt(Clause clause) {
    return clause.phrases().stream()
        .filter(phrase -> words.is("standing", phrase.preposition()))
        .flatMap(phrase -> phrase.groups().stream())
        .anyMatch(group -> words.is("court", group.noun()));
  }

  /** Whether harm is done in the clause itself, not in one that it takes or hangs on. */
  private boolean harms(Clause clause, int sentence) {
    return harms.get(sentence).stream()
        .map(Draft::clause)
        .anyMatch(own -> own == null || own == clause || own.reduced() && own.parent() == clause);
  }

  /** "A strike on the hall where a rally was held on Monday": not what came after the strike. */
  private boolean within(Clause clause, int sentence) {
    Clause main = clause.parent();
    return main != null && happens(main) && !harms(clause, sentence);
  }

  /** "have been trapped since Friday", "injured since Monday": a state or count told first. */
  private int since(Dated dated, int sentence, int body) {
    if (!dated.mention().dated() || dated.mention().from() <= 1) {
      return 0;
    }
    boolean weekday = dated.mention().when() instanceof When.Weekday;
    if (weekday && harmed(sentence)) {
      passesOver |= harm;
      return harm ? AS_SUCH : STRONG;
    }
    return body > 0 && body <= FIRST ? STRONG : weekday ? EARLY : 0;
  }

  /** Whether the group names something that happened, or one does right behind it. */
  private boolean happening(NounGroup noun, int sentence) {
    if (event(noun.noun())) {
      return true;
    }
    int to = noun.noun().isEmpty() ? noun.from() + NEAR : noun.from();
    for (int i = noun.from(); i < to; i++) {
      if (event(sentences.get(sentence).sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Saturday night's collision": an event that the reader is taken to know of. */
  private boolean known(Dated dated, int sentence) {
    String next = sentences.get(sentence).sentence().norm(dated.mention().to());
    boolean owner = next.equals("'s") || next.equals("'") || next.equals("\u2019s");
    return owner && dated.mention().when() instanceof When.Weekday;
  }

  /** "the minister, who took office in May", "Jane Roe, named two weeks ago". */
  private boolean aside(Clause clause, int sentence) {
    if (Aside.ofPerson(sentences.get(sentence), clause)) {
      return true;
    }
    int who = clause.verb().from() - 1;
    return sentences.get(sentence).sentence().norm(who).equals("who")
        && sentences.get(sentence).sentence().norm(who - 1).equals(",");
  }

  /**
   * "It happened Saturday night", "the quake struck on Friday"; far down only of what is known from
   * above.
   */
  private boolean occurs(Clause clause, int body) {
    return words.is("occurring", clause.verb().lemma())
        && clause.subjects().stream().anyMatch(subject -> occurs(subject, body));
  }

  private boolean occurs(NounGroup subject, int body) {
    boolean known = subject.determiner().equals("the");
    return event(subject.noun()) && (known || body <= 2 * FRONT)
        || subject.pronoun() && body <= 2 * FRONT;
  }

  /** Whether something that happened is among what the clause tells of. */
  private boolean happens(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean attack =
        words.is("attacking", verb.lemma())
            || words.is("attacking", verb.lemma() + "+" + verb.particle());
    return harm && attack || takes(clause);
  }

  private boolean takes(Clause clause) {
    return Stream.of(
            clause.subjects().stream(),
            clause.objects().stream(),
            clause.phrases().stream()
                .filter(phrase -> !words.is("limit", phrase.preposition()))
                .flatMap(phrase -> phrase.groups().stream()))
        .flatMap(groups -> groups)
        .anyMatch(group -> event(group.noun()));
  }
}
