package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
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
  private static final int WEEK = 7;
  private static final int SOON = 3;
  private static final int FORTNIGHT = 14;

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final Aftermath aftermath;
  private final Tolls tolls;
  private final TimeWords words;
  private final Happenings happenings;
  private final HarmDone harms;
  private final DaysSince since;
  private final FollowUp followUp;
  private final boolean harm;
  private final @Nullable LocalDate report;

  /**
   * @param drafts for each sentence its figures of harm done
   * @param harm whether the day is asked for on which harm was done, not that of a meeting
   */
  DayEvidence(
      List<Syntax> sentences,
      Timeline timeline,
      TimeWords words,
      List<List<Draft>> drafts,
      boolean harm) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.words = words;
    this.aftermath = new Aftermath(sentences, words);
    this.happenings = new Happenings(sentences, timeline, words, harm);
    this.harms = new HarmDone(sentences, timeline, words, drafts);
    this.since = new DaysSince(sentences, timeline, words, happenings, harms, harm);
    this.followUp = new FollowUp(sentences, words, happenings, harms);
    this.tolls = new Tolls(timeline, drafts);
    this.harm = harm;
    this.report = timeline.report();
  }

  /**
   * More for what tells of the happening as such, less for what is only told beside it; 0 for what
   * says nothing of it.
   */
  int weight(Dated dated, int sentence, int body) {
    Anchor anchor = dated.anchor();
    if (since.title(dated, sentence)) {
      return EARLY;
    }
    if (After.is(dated)) {
      boolean start = since.start(dated, sentence) != null;
      boolean told = After.told(timeline.of(sentence), dated) != null;
      if (start || told || since.begins(dated, sentence)) {
        return start || since.harmed(dated, sentence)
            ? AS_SUCH
            : body <= FRONT && since.names(dated, sentence) ? STRONG : EARLY;
      }
    }
    if (since.counted(dated, sentence)) {
      return 0;
    }
    if (since.elapsed(dated, sentence)) {
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
      return alone(dated, sentence, body);
    }
    boolean front = body <= 2 * FRONT && !dated.isLongPast(report);
    if (front && clause != null && happenings.lands(clause)) {
      return AS_SUCH;
    }
    if (clause != null && anchor.noun() == null && confers(clause, sentence)) {
      return 0;
    }
    boolean stays =
        clause != null
            && (anchor.noun() == null && aftermath.staying(clause, sentence)
                || aftermath.before(clause, sentence));
    if (stays || body > FRONT && tolls.another(sentence)) {
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

  /** "Background:", a label above what happened before. */
  boolean background(Syntax syntax) {
    Sentence text = syntax.sentence();
    return text.size() <= 2 && words.is("background", text.norm(0));
  }

  FollowUp followUp() {
    return followUp;
  }

  /** The first day on which harm done is counted, which no event comes after; or null. */
  @Nullable LocalDate counted() {
    return tolls.counted();
  }

  DaysSince since() {
    return since;
  }

  /** Whether evidence of this weight leaves little doubt. */
  static boolean plain(int weight) {
    return weight >= EARLY;
  }

  /** Whether the day is asked for on which harm was done. */
  boolean ofHarm() {
    return harm;
  }

  /** What the points above a text tell may be of something else. */
  static int above(int weight) {
    return Math.min(weight, BESIDE);
  }

  /** What tells a day only roughly is not plain. */
  static int rough(int weight) {
    return Math.min(weight, OWN_DAY);
  }

  /** Hardly any evidence for what was strong, else none. */
  static int least(int weight) {
    return weight >= STRONG ? FAINT : 0;
  }

  /** Whether evidence of this weight is of what is told beside the happening at most. */
  static boolean aside(int weight) {
    return weight <= BESIDE;
  }

  /** Whether evidence of this weight hardly tells anything. */
  static boolean faint(int weight) {
    return weight == FAINT;
  }

  /** "A week earlier it carried 66": counted from another day than that of the event. */
  private static boolean moved(Dated dated) {
    return dated.mention().when() instanceof When.Shift shift
        && shift.from() == When.From.STORY
        && shift.amount() != 0;
  }

  /**
   * A day beside no verb counts in a heading, unless it is only that of publishing: most over the
   * text, "Port Lind, 3 May: what we know".
   */
  private int alone(Dated dated, int sentence, int body) {
    if (!sentences.get(sentence).sentence().block().heading() || own(dated)) {
      return 0;
    }
    boolean over = body == 0 && dated.mention().from() > 0;
    return over && dated.mention().when() instanceof When.Day ? AS_SUCH : EARLY;
  }

  private boolean own(Dated dated) {
    return report != null && DateRange.of(report).equals(dated.days());
  }

  private int ofHour(Anchor anchor, int sentence) {
    return strong(anchor, sentence) || happenings.beside(anchor, sentence) ? EARLY : 0;
  }

  private int ofDay(Dated dated, int sentence, int body) {
    Anchor anchor = dated.anchor();
    NounGroup noun = anchor.noun();
    Clause clause = anchor.clause();
    if (clause != null
        && happenings.occurs(clause, body <= 2 * FRONT)
        && !dated.isLongPast(report)) {
      return AS_SUCH;
    }
    if (clause != null && aside(clause, sentence) || noun != null && happenings.beside(noun)) {
      return FAINT;
    }
    if (noun != null
        && happenings.named(noun, sentence)
        && body <= FRONT
        && known(dated, sentence)) {
      return AS_SUCH;
    }
    if (clause != null && Aftermath.rescue(clause, words)) {
      return body > FRONT ? FAINT : EARLY;
    }
    boolean wreck = clause != null && noun == null && words.is("wreck", clause.verb().lemma());
    if (!wreck && !strong(anchor, sentence)) {
      return harms.in(sentence) ? FAINT : other(dated, sentence, body);
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
    if (longer(dated)) {
      return FAINT;
    }
    if (happenings.beside(dated.anchor(), sentence)) {
      return body <= FRONT ? STRONG : BESIDE;
    }
    return body > FRONT ? FAINT : own(dated) ? OWN_DAY : EARLY;
  }

  private boolean strong(Anchor anchor, int sentence) {
    NounGroup noun = anchor.noun();
    return noun != null
        ? happenings.named(noun, sentence)
        : anchor.clause() != null && happenings.happens(anchor.clause())
            || harms.in(anchor, sentence);
  }

  /** What came after the event. */
  private boolean weak(Clause clause, int sentence) {
    String lemma = clause.verb().lemma();
    boolean afterwards = harm && !harms.by(clause, sentence) && words.is("official", lemma);
    boolean later = words.is("later", lemma) && !within(clause, sentence);
    boolean court = Prosecution.inCourt(clause, words) && !harms.by(clause, sentence);
    return afterwards || later || aftermath.is(clause, sentence) || court;
  }

  /** "They agreed on Monday to swap the dead": a meeting, where the day of harm is asked for. */
  private boolean confers(Clause clause, int sentence) {
    return harm && words.is("conferring", clause.verb().lemma()) && !harms.by(clause, sentence);
  }

  /** "A strike on the hall where a rally was held on Monday": not what came after the strike. */
  private boolean within(Clause clause, int sentence) {
    Clause main = clause.parent();
    return main != null && happenings.happens(main) && !harms.by(clause, sentence);
  }

  /** "have been trapped since Friday", "injured since Monday": a state or count told first. */
  private int since(Dated dated, int sentence, int body) {
    if (!dated.mention().dated()) {
      return 0;
    }
    if (dated.mention().from() <= 1) {
      boolean onset =
          dated.mention().when() instanceof When.Day && !dated.endsBefore(report, FORTNIGHT);
      return onset && body <= FRONT && harms.in(sentence) ? EARLY : 0;
    }
    boolean weekday = dated.mention().when() instanceof When.Weekday;
    if (weekday && harms.in(sentence)) {
      return harm && body <= 2 * FRONT ? AS_SUCH : STRONG;
    }
    return body > 0 && body <= FIRST ? STRONG : weekday ? EARLY : 0;
  }

  /**
   * "Saturday's collision", "the raids of Monday": an event that the reader is taken to know of.
   */
  private boolean known(Dated dated, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    NounGroup noun = dated.anchor().noun();
    String next = text.norm(dated.mention().to());
    boolean owner = next.equals("'s") || next.equals("'") || next.equals("\u2019s");
    boolean of =
        noun != null
            && noun.determiner().equals("the")
            && text.norm(dated.mention().from() - 1).equals("of");
    return (owner || of) && dated.mention().when() instanceof When.Weekday;
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
}
