package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.Timing;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.jspecify.annotations.Nullable;

/**
 * Dates the figures of one report. A figure has the time that its own clause or a named event
 * beside it tells, else that of the event the report is about. Times of telling date no figure;
 * they tell when its value held.
 */
final class ReportTimes {
  private static final int WEEK = 7;

  private final String text;
  private final TimeWords words;
  private final Anchors anchors;
  private final Map<Integer, List<Draft>> groups = new HashMap<>();
  private final Map<Integer, List<Dated>> times = new HashMap<>();
  private final Map<Integer, DateRange> past;
  private final LongWars wars;
  private final RaidNights nights;
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
    List<List<Draft>> struck = harmed.stream().map(ReportTimes::withoutRescues).toList();
    struck = struck.stream().allMatch(List::isEmpty) ? harmed : struck;
    DayEvidence ofHarm = new DayEvidence(sentences, timeline, words, struck, true);
    StoryDay.Day hurt = new StoryDay(sentences, timeline, ofHarm).find();
    DayEvidence ofAll = new DayEvidence(sentences, timeline, words, struck, false);
    StoryDay.Day told = new StoryDay(sentences, timeline, ofAll).find();
    StoryDay.Day ofHarmed = hurt == null ? told : hurt;
    this.story = told == null ? null : told.days();
    DateRange said = told != null && told.plain() && !old(told) ? null : said(sentences, timeline);
    this.gathering = said == null ? story : said;
    this.harm = ofHarmed == null ? null : ofHarmed.days();
    boolean hurts = harm != null && harmed.stream().anyMatch(harms -> !harms.isEmpty());
    this.given = hurts ? null : story;
    this.nights = new RaidNights(sentences, timeline, words, story);
    this.wars = new LongWars(sentences, timeline, words);
    this.past = new Passages(sentences, timeline, harmed, words, harm).days();
    boolean asked = drafts.stream().anyMatch(draft -> draft.measure().isHarm());
    this.presumed = !asked || hurt != null && hurt.plain() ? null : harm;
  }

  /**
   * "Four were hauled out on Thursday, two days after the attack": who is saved was struck before.
   */
  private static List<Draft> withoutRescues(List<Draft> harms) {
    return harms.stream().filter(harm -> harm.measure() != Measure.RESCUED).toList();
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
    DateRange war = wars.days(draft);
    DateRange before = war != null ? war : past.get(start);
    return new Timing(
        date(draft, within, before, told(draft, told)), held.asOf(text), held.older(report));
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

  /** Whether the report came out long after: then people met for it, not at it. */
  private boolean old(StoryDay.Day told) {
    return report != null && told.days().to().isBefore(report.minusDays(WEEK));
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
      Draft draft, SentenceTimes within, @Nullable DateRange before, @Nullable DateRange day) {
    LocalDate anchor = day != null ? day.from() : report;
    DateRange own = within.date(anchor, report);
    if (own == null) {
      DateRange night = nights.last(draft);
      return night != null ? night : before == null ? day : before;
    }
    if (day == null) {
      return own;
    }
    boolean led = within.aftermath() && soonAfter(day, own);
    boolean eve = within.night() && nights.isOfEvent(draft) && eve(day, own);
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
