package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.Timing;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Dates the figures of one report. A figure has the time that its own clause or a named event
 * beside it tells, else that of the event the report is about. Times of telling date no figure;
 * they tell when its value held.
 */
final class ReportTimes {
  /** A time no later than at this token begins its sentence. */
  private static final int OPENING = 2;

  /** Days between the ends of a stretch that is counted over, at least. */
  private static final int LASTING = 4;

  private static final Set<String> FOLLOWED = Set.of("followed", "came");

  /** How many months may be meant by "the weeks that followed". */
  private static final Map<String, Integer> LENGTHS = Map.of("days", 1, "weeks", 2, "months", 4);

  private final String text;
  private final TimeWords words;
  private final Anchors anchors;
  private final Map<Integer, List<Draft>> groups = new HashMap<>();
  private final Map<Integer, List<Dated>> times = new HashMap<>();
  private final Map<Integer, DateRange> past;
  private final @Nullable LocalDate report;
  private final @Nullable DateRange story;
  private final @Nullable DateRange gathering;
  private final @Nullable DateRange harm;
  private final @Nullable DateRange given;
  private final @Nullable DateRange presumed;

  ReportTimes(
      Document document, Timeline timeline, List<Draft> drafts, TimeWords words, Anchors anchors) {
    this.text = document.text();
    this.words = words;
    this.anchors = anchors;
    this.report = timeline.report();
    for (Draft draft : drafts) {
      groups.computeIfAbsent(start(draft), key -> new ArrayList<>()).add(draft);
    }
    List<Syntax> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      times.put(start(sentences.get(i)), timeline.of(i));
    }
    List<List<Draft>> harmed = sentences.stream().map(this::harms).toList();
    DayEvidence ofHarm = new DayEvidence(sentences, timeline, words, harmed, true);
    StoryDay.Day hurt = new StoryDay(sentences, timeline, ofHarm).find();
    DayEvidence ofAll = new DayEvidence(sentences, timeline, words, harmed, false);
    StoryDay.Day told = new StoryDay(sentences, timeline, ofAll).find();
    StoryDay.Day ofHarmed = hurt == null ? told : hurt;
    this.story = told == null ? null : told.days();
    DateRange said = told != null ? null : said(sentences, timeline);
    this.gathering = said == null ? story : said;
    this.harm = ofHarmed == null ? null : ofHarmed.days();
    boolean hurts = harm != null && harmed.stream().anyMatch(harms -> !harms.isEmpty());
    this.given = hurts ? null : story;
    this.past = past(sentences, timeline);
    boolean asked = drafts.stream().anyMatch(draft -> draft.measure().isHarm());
    this.presumed = !asked || hurt != null && hurt.plain() ? null : harm;
  }

  /** The days that harm is given only for want of better ones; or null. */
  @Nullable DateRange presumed() {
    return presumed;
  }

  /** The timing of one of the drafts. */
  Timing of(Draft draft) {
    int start = start(draft);
    List<Draft> beside = groups.getOrDefault(start, List.of());
    List<Dated> told = times.getOrDefault(start, List.of());
    SentenceTimes within = new SentenceTimes(draft, beside, told, words, anchors);
    Draft whole =
        draft.part() && within.date(anchor(draft), report) == null ? whole(draft, beside) : null;
    if (whole != null) {
      within = new SentenceTimes(whole, beside, told, words, anchors);
    } else if (within.date(anchor(draft), report) == null) {
      within = new GoingOn(beside, told, words, anchors).of(draft, within, anchor(draft), report);
    }
    HeldTimes held = new HeldTimes(draft, beside, told, words, anchors);
    return new Timing(
        date(within, past.get(start), told(draft, told)), held.asOf(text), held.older(report));
  }

  /**
   * "On Sunday the army said it had hit 40 aircraft", in a report of Monday: nothing is told before
   * it happens.
   */
  private @Nullable DateRange told(Draft draft, List<Dated> times) {
    DateRange day = day(draft);
    DateRange told = null;
    for (Dated dated : times) {
      DateRange days = dated.days();
      boolean before =
          day != null
              && days != null
              && dated.anchor().role() == Anchor.Role.TOLD
              && named(dated.mention().when())
              && dated.mention().to() <= draft.group().from()
              && days.to().isBefore(day.from());
      told = before ? days : told;
    }
    return told != null && draft.measure().isHarm() ? told : day;
  }

  /** Whether it tells a day of its own, not one counted from another of the report. */
  private static boolean named(When when) {
    return when instanceof When.Weekday
        || when instanceof When.Day
        || when instanceof When.Month
        || when instanceof When.Years
        || when instanceof When.InYear;
  }

  /** The day that it has unless its sentence tells another. */
  private @Nullable DateRange day(Draft draft) {
    if (draft.measure().isOfGiving()) {
      return given;
    }
    return draft.measure().isHarm() ? harm : met(draft) ? gathering : story;
  }

  private @Nullable LocalDate anchor(Draft draft) {
    DateRange day = day(draft);
    return day != null ? day.from() : report;
  }

  /** "… cost 73 lives, 38 of them civilians": the figure before it that it is a part of. */
  private static @Nullable Draft whole(Draft part, List<Draft> beside) {
    Draft whole = null;
    for (Draft other : beside) {
      boolean before = other.group().from() < part.group().from();
      whole = before && !other.part() && other.measure() == part.measure() ? other : whole;
    }
    return whole;
  }

  private static boolean met(Draft draft) {
    return draft.measure() == Measure.ATTENDING || draft.measure() == Measure.LASTED;
  }

  /** The day of what is said first: a report of a meeting is of what was said at it. */
  private static @Nullable DateRange said(List<Syntax> sentences, Timeline timeline) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).sentence().block().kind() == Block.Kind.BODY) {
        for (Dated dated : timeline.of(i)) {
          DateRange days = dated.days();
          boolean told = dated.anchor().role() == Anchor.Role.TOLD && dated.mention().dated();
          if (told && days != null && days.from().equals(days.to())) {
            return days;
          }
        }
        return null;
      }
    }
    return null;
  }

  /** "The last one was in 2010. It killed 300": the time of what "it" is, by sentence. */
  private Map<Integer, DateRange> past(List<Syntax> sentences, Timeline timeline) {
    Map<Integer, DateRange> past = new HashMap<>();
    for (int i = 1; i < sentences.size(); i++) {
      Syntax syntax = sentences.get(i);
      boolean together = syntax.sentence().block().equals(sentences.get(i - 1).sentence().block());
      boolean it = BackReference.it(syntax.sentence());
      DateRange scene = together ? scene(sentences.get(i - 1), timeline.of(i - 1), past) : null;
      DateRange stretch = together && scene == null ? stretch(sentences.get(i - 1), past) : null;
      if (scene != null || stretch != null) {
        past.put(start(syntax), scene != null ? scene : stretch);
      }
      DateRange then = together ? then(syntax.sentence(), timeline.of(i - 1)) : null;
      if (then != null) {
        past.put(start(syntax), then);
      }
      boolean that = BackReference.thatTime(syntax.sentence());
      if (together && (it || that || BackReference.others(syntax.sentence()))) {
        for (Dated dated : timeline.of(i - 1)) {
          boolean goes =
              that ? isBeforeNews(dated) : !it || dated.mention().when() instanceof When.Years;
          if (goes && dated.anchor().event() && dated.days() != null) {
            past.put(start(syntax), dated.days());
          }
        }
      }
    }
    return past;
  }

  private boolean isBeforeNews(Dated dated) {
    DateRange days = dated.days();
    return days != null && harm != null && days.to().isBefore(harm.from().minusDays(1));
  }

  /**
   * "in the weeks that followed", up to the report; "of that year", an earlier one: counted from
   * the time told just before.
   */
  private @Nullable DateRange then(Sentence sentence, List<Dated> before) {
    DateRange days = null;
    for (Dated dated : before) {
      boolean past = dated.days() != null && report != null && dated.days().to().isBefore(report);
      days = past && dated.mention().dated() ? dated.days() : days;
    }
    for (int i = 1; days != null && report != null && i + 1 < sentence.size(); i++) {
      String norm = sentence.norm(i);
      boolean followed =
          sentence.norm(i + 1).equals("that") && FOLLOWED.contains(sentence.norm(i + 2));
      Integer months = followed ? LENGTHS.get(norm) : null;
      if (months != null) {
        LocalDate to = days.to().plusMonths(months);
        return new DateRange(days.from(), to.isAfter(report) ? report : to);
      }
      boolean earlier = days.from().getYear() < report.getYear();
      if (earlier && norm.equals("that") && sentence.norm(i + 1).equals("year")) {
        return DateRange.ofYear(days.from().getYear());
      }
    }
    return null;
  }

  /**
   * The earlier day that the sentence behind this one goes on with: "On 4 April a missile burst
   * over a park, killing 20"; null where it tells of the news itself, or of no happening.
   */
  private @Nullable DateRange scene(
      Syntax syntax, List<Dated> times, Map<Integer, DateRange> past) {
    DateRange scene = past.get(start(syntax));
    for (Dated dated : times) {
      DateRange days = dated.days();
      if (days != null && harm != null && opens(syntax, dated.anchor())) {
        boolean before = days.to().isBefore(harm.from().minusDays(1));
        boolean own =
            before
                ? happening(syntax, dated.anchor())
                : days.from().isAfter(harm.to()) && wrecks(dated.anchor());
        scene = own ? days : null;
      }
    }
    return scene;
  }

  /**
   * The days that the sentence behind this one goes on counting over: "Over the past week, from 4
   * to 10 October, the army delivered six strikes"; or null.
   */
  private @Nullable DateRange stretch(Syntax syntax, Map<Integer, DateRange> past) {
    DateRange stretch = null;
    boolean dated = false;
    for (Dated told : times.getOrDefault(start(syntax), List.of())) {
      DateRange days = told.days();
      boolean opens =
          told.mention().from() <= OPENING
              && SentenceTimes.isStretch(syntax.sentence(), told, words);
      boolean lasts = days != null && ChronoUnit.DAYS.between(days.from(), days.to()) >= LASTING;
      stretch = opens && lasts ? days : stretch;
      dated |= told.mention().dated();
    }
    DateRange before = past.get(start(syntax));
    boolean lasts =
        before != null && ChronoUnit.DAYS.between(before.from(), before.to()) >= LASTING;
    return stretch != null ? stretch : dated || !lasts ? null : before;
  }

  /** Whether harm is done in the sentence, or something happens in its main clause. */
  private boolean happening(Syntax syntax, Anchor anchor) {
    Clause clause = anchor.clause();
    if (clause == null || !harms(syntax).isEmpty()) {
      return !harms(syntax).isEmpty() || anchor.noun() != null && anchors.happens(anchor.noun());
    }
    return words.is("wreck", clause.verb().lemma())
        || clause.subjects().stream().anyMatch(anchors::happens);
  }

  /** "On Thursday a plane collided with another": what wrecks on a later day is no aftermath. */
  private boolean wrecks(Anchor anchor) {
    Clause clause = anchor.clause();
    return anchor.role() == Anchor.Role.HAPPENED
        && clause != null
        && words.is("wreck", clause.verb().lemma())
        && clause.subjects().stream().noneMatch(s -> s.determiner().equals("the") || s.pronoun());
  }

  /** Whether it is the time of a main clause, or of its subject. */
  private static boolean opens(Syntax syntax, Anchor anchor) {
    NounGroup noun = anchor.noun();
    Clause clause = anchor.clause();
    if (noun != null) {
      return syntax.clauses().stream().anyMatch(c -> main(c) && c.subjects().contains(noun));
    }
    return anchor.role() == Anchor.Role.HAPPENED && clause != null && main(clause);
  }

  private static boolean main(Clause clause) {
    Clause parent = clause.parent();
    boolean led =
        parent != null
            && parent.parent() == null
            && (parent.reduced() || parent.verb().form() == Form.ING);
    return !clause.reduced() && (parent == null || led);
  }

  private static int start(Draft draft) {
    return start(draft.syntax());
  }

  private static int start(Syntax syntax) {
    return syntax.sentence().span().start();
  }

  private List<Draft> harms(Syntax syntax) {
    return groups.getOrDefault(start(syntax), List.of()).stream()
        .filter(draft -> draft.measure().isHarm())
        .toList();
  }

  private @Nullable DateRange date(
      SentenceTimes within, @Nullable DateRange before, @Nullable DateRange day) {
    LocalDate anchor = day != null ? day.from() : report;
    DateRange own = within.date(anchor, report);
    if (own == null) {
      return before == null ? day : before;
    }
    if (day == null) {
      return own;
    }
    boolean led = within.aftermath() && soonAfter(day, own);
    boolean eve = within.night() && eve(day, own);
    boolean loose = !within.ranged(own) && covers(own, day);
    return led || eve || loose ? day : own;
  }

  /** "Last week", when the day is told elsewhere. */
  private static boolean covers(DateRange own, DateRange story) {
    long days = ChronoUnit.DAYS.between(own.from(), own.to());
    return days > 2 && days < 32 && own.overlaps(story) && !own.from().isAfter(story.from());
  }

  /** "Overnight" may be the evening before. */
  private static boolean eve(DateRange story, DateRange own) {
    return story.to().equals(own.from().minusDays(1)) && story.from().equals(story.to());
  }

  private static boolean soonAfter(DateRange story, DateRange own) {
    long days = ChronoUnit.DAYS.between(story.from(), own.from());
    return days >= 0 && days < 60;
  }
}
