package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of the event that a report is about: the first time in its text that dates
 * something that happened, best a named event ("Thursday's assault") or a clause with a figure.
 */
final class StoryDay {
  private static final int FRONT = 4;
  private static final int WEEK = 7;
  private static final int BRIEF = 3;
  private static final int MONTH = 31;
  private static final int ROUND = 2;

  private static final Set<String> ROUGHLY = WordSets.of("StoryDay.ROUGHLY");

  private final List<Syntax> sentences;
  private final Timeline timeline;
  private final DayEvidence evidence;
  private final @Nullable LocalDate report;
  private final BitSet background;

  StoryDay(List<Syntax> sentences, Timeline timeline, DayEvidence evidence) {
    this.sentences = sentences;
    this.timeline = timeline;
    this.evidence = evidence;
    this.report = timeline.report();
    this.background = background();
  }

  /** The sentences below a label of what happened before, up to the next heading. */
  private BitSet background() {
    BitSet found = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      boolean heading = sentences.get(i).sentence().block().kind() == Block.Kind.SUBHEAD;
      boolean goesOn = i > 0 && found.get(i - 1) && !heading;
      found.set(i, goesOn || evidence.background(sentences.get(i)));
    }
    return found;
  }

  /**
   * What was found.
   *
   * @param days at most a week, or a month named at the front
   * @param plain whether the text plainly says so
   */
  record Day(DateRange days, boolean plain) {}

  /** A time, the days that it means, and how much speaks for them. */
  private record Sign(Dated dated, DateRange days, int weight) {
    /** Whether more speaks for it, or as much for a single day as for a long time. */
    private boolean beats(Sign other) {
      int longest = DayEvidence.faint(weight) ? BRIEF : WEEK;
      boolean day = weight == other.weight && longer(other.days, longest) && !longer(days, 0);
      return weight > other.weight || day;
    }
  }

  /** Null if the text does not tell. */
  @Nullable Day find() {
    LocalDate anniversary = new Anniversaries(sentences, timeline, evidence).day();
    if (anniversary != null) {
      return new Day(DateRange.of(anniversary), true);
    }
    Sign best = strongest();
    boolean sure =
        best != null && !DayEvidence.faint(best.weight) && evidence.followUp().isSure(best.dated);
    boolean follows =
        evidence.followUp().isTold() ? !sure : best == null || DayEvidence.aside(best.weight);
    LocalDate past = follows && evidence.ofHarm() ? past() : null;
    if (past != null) {
      return new Day(DateRange.of(past), true);
    }
    if (best == null) {
      LocalDate counted = evidence.counted();
      return counted == null ? null : new Day(DateRange.of(counted), false);
    }
    DateRange told = best.days;
    DateRange range = ofWeeks(best.dated) ? around(told) : told;
    DateRange day = told.from().equals(told.to()) ? told : within(range);
    DateRange days = day != null ? day : told;
    boolean brief = ChronoUnit.DAYS.between(days.from(), days.to()) <= BRIEF;
    return new Day(days, brief && DayEvidence.plain(best.weight));
  }

  /** The first of those that speak for themselves most. */
  private @Nullable Sign strongest() {
    Sign best = null;
    int body = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Block.Kind kind = sentences.get(i).sentence().block().kind();
      if (kind == Block.Kind.CAPTION || background.get(i)) {
        continue;
      }
      body += kind == Block.Kind.BODY ? 1 : 0;
      boolean told = kind == Block.Kind.SUBHEAD && best != null && DayEvidence.plain(best.weight);
      body = told ? Math.max(body, FRONT) : body;
      for (Dated dated : timeline.of(i)) {
        DateRange days = body > 1 && contrasts(dated, i) ? null : days(dated, i);
        days = days == null || dated.mention().split() == null ? days : onset(days);
        int weight = days == null ? 0 : weight(days, dated, i, body);
        weight = rough(dated, i) ? DayEvidence.rough(weight) : weight;
        weight = body == 0 && kind == Block.Kind.ITEM ? DayEvidence.above(weight) : weight;
        Sign sign = days == null || weight == 0 ? null : new Sign(dated, days, weight);
        best = sign != null && (best == null || sign.beats(best)) ? sign : best;
      }
    }
    return best;
  }

  /**
   * "A man was sentenced on Friday. The two were shot dead on March 9": the one past day on which
   * harm is told to have been done; or null.
   */
  private @Nullable LocalDate past() {
    LocalDate past = null;
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        DateRange days = dated.days();
        boolean day = dated.mention().when() instanceof When.Day && !background.get(i);
        if (days != null
            && day
            && dated.endsBefore(report, 0)
            && evidence.followUp().isOfHarm(dated, i)) {
          if (past != null && !past.equals(days.from())) {
            return null;
          }
          past = days.from();
        }
      }
    }
    return past;
  }

  private static boolean ofWeeks(Dated dated) {
    return dated.mention().when() instanceof When.Shift shift
        && shift.unit() == When.Unit.WEEK
        && shift.amount() <= -2;
  }

  /** "Two weeks ago" may be a day or two more. */
  private static DateRange around(DateRange days) {
    return new DateRange(days.from().minusDays(ROUND), days.to());
  }

  /** "between Wednesday and Saturday": what lasts over days happened on the first of them. */
  private static DateRange onset(DateRange days) {
    return DateRange.of(days.from());
  }

  private static boolean longer(DateRange days, int most) {
    return ChronoUnit.DAYS.between(days.from(), days.to()) > most;
  }

  /** "The night before, 13 missiles were fired": told beside what the report is about. */
  private boolean contrasts(Dated dated, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    boolean back =
        dated.mention().when() instanceof When.Shift shift
            && shift.from() == When.From.STORY
            && shift.amount() < 0;
    return back && text.tokens().subList(0, dated.mention().from()).stream().noneMatch(Token::word);
  }

  /** A month tells little far down, and nothing unless harm was done in it. */
  private int weight(DateRange days, Dated dated, int sentence, int body) {
    boolean recent = recent(days, body);
    int weight = recent || recent(days, FRONT) ? evidence.weight(dated, sentence, body) : 0;
    return recent || weight == 0 ? weight : DayEvidence.least(weight);
  }

  private boolean recent(DateRange days, int body) {
    int most = body <= FRONT ? MONTH : WEEK;
    boolean brief = ChronoUnit.DAYS.between(days.from(), days.to()) < most;
    return brief && (report == null || !days.from().isAfter(report));
  }

  /** "Almost a week after the fire", "about two weeks ago": no day in particular. */
  private boolean rough(Dated dated, int sentence) {
    Sentence text = sentences.get(sentence).sentence();
    int from = dated.mention().from();
    boolean hedged = false;
    for (int i = from - 1; i <= from + 1; i++) {
      hedged |= ROUGHLY.contains(text.norm(i));
    }
    boolean ago = text.norm(dated.mention().to() - 1).equals("ago");
    return hedged && (ago || After.is(dated));
  }

  /** A time of day alone is one of the report's own day, if it is known. */
  private @Nullable DateRange days(Dated dated, int sentence) {
    When when = dated.mention().when();
    if (report != null && when instanceof When.Shift shift && shift.from() == When.From.NEXT) {
      Syntax syntax = sentences.get(sentence);
      LocalDate start = evidence.since().start(dated, sentence);
      if (start != null) {
        return DateRange.of(start);
      }
      LocalDate main = After.main(syntax, timeline.of(sentence), dated);
      LocalDate base = dated.mention().from() > 0 ? After.told(timeline.of(sentence), dated) : main;
      if (base == null && evidence.since().begins(dated, sentence)) {
        LocalDate said = After.said(timeline.of(sentence), dated);
        base = main != null ? main : said != null ? said : report;
      }
      base = base == null && dated.mention().from() == 0 ? report : base;
      return base == null ? null : Shifts.before(base, shift);
    }
    if (report != null && evidence.since().elapsed(dated, sentence)) {
      return Shifts.before(report, (When.Shift) when);
    }
    if (begins(dated, sentence, "last") && night(dated, sentence)) {
      DateRange same = overnight();
      return same != null ? same : dated.days();
    }
    if (!(when instanceof When.Clock) && !dated.mention().dated()) {
      return null;
    }
    boolean clock = when instanceof When.Clock && dated.mention().clock() != null;
    boolean heading = sentences.get(sentence).sentence().block().heading();
    boolean first = dated.mention().from() == 0;
    return clock && report != null && !(heading && first) ? DateRange.of(report) : dated.days();
  }

  private boolean begins(Dated dated, int sentence, String word) {
    return sentences.get(sentence).sentence().norm(dated.mention().from()).equals(word)
        && dated.mention().when() instanceof When.Shift;
  }

  private boolean night(Dated dated, int sentence) {
    return sentences.get(sentence).sentence().norm(dated.mention().to() - 1).equals("night");
  }

  /** The day that something happened "overnight": "last night" then ends on it; or null. */
  private @Nullable DateRange overnight() {
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        if (dated.anchor().event() && begins(dated, i, "overnight")) {
          return dated.days();
        }
      }
    }
    return null;
  }

  /**
   * The day in the range of which most speaks for being that of the event, or all such days if they
   * follow each other.
   */
  private @Nullable DateRange within(DateRange range) {
    DateRange found = null;
    int weightiest = 1;
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        DateRange days = dated.days();
        boolean day = days != null && days.from().equals(days.to()) && days.overlaps(range);
        int weight = day ? evidence.weight(dated, i, FRONT) : 0;
        if (days != null && weight > weightiest) {
          found = days;
          weightiest = weight;
        } else if (days != null && found != null && weight == weightiest) {
          boolean next = days.from().equals(found.to().plusDays(1));
          found = next ? new DateRange(found.from(), days.to()) : found;
        }
      }
    }
    return found;
  }
}
