package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.Timing;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Dates the figures of a report. A figure has the time that its own clause or a named event beside
 * it tells, else that of the event the report is about. Times of telling date no figure; they tell
 * when its value held. Thread-safe.
 */
public final class FigureTimes {
  private final TimeReader reader;
  private final TimeWords words;
  private final Anchors anchors;

  /** Reads the tables of {@code language}. */
  public FigureTimes(String language) {
    this.words = new TimeWords(language);
    this.reader = new TimeReader(words);
    this.anchors = new Anchors(language, words);
  }

  /** The timing of each draft, in their order. */
  public List<Timing> of(Document document, List<Draft> drafts) {
    Published published = document.report().published();
    LocalDate report = published == null ? null : published.date();
    List<Syntax> sentences = document.sentences();
    Map<Integer, Integer> places = places(sentences);
    Timeline timeline = new Timeline(reader, anchors, sentences, report);
    List<Boolean> counted = counted(sentences, drafts, places);
    DateRange story = new StoryDay(sentences, timeline, words, counted, report).find();
    List<Timing> timings = new ArrayList<>();
    for (Draft draft : drafts) {
      Integer place = places.get(draft.syntax().sentence().span().start());
      List<Dated> times = place == null ? List.of() : timeline.of(place);
      SentenceTimes within = new SentenceTimes(draft, drafts, times, words, anchors);
      timings.add(
          new Timing(
              date(draft, within, story, report),
              within.asOf(document.text()),
              within.older(report)));
    }
    return timings;
  }

  private static Map<Integer, Integer> places(List<Syntax> sentences) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      places.put(sentences.get(i).sentence().span().start(), i);
    }
    return places;
  }

  private static List<Boolean> counted(
      List<Syntax> sentences, List<Draft> drafts, Map<Integer, Integer> places) {
    List<Boolean> counted = new ArrayList<>(java.util.Collections.nCopies(sentences.size(), false));
    for (Draft draft : drafts) {
      Integer place = places.get(draft.syntax().sentence().span().start());
      if (place != null && happened(draft.measure())) {
        counted.set(place, true);
      }
    }
    return counted;
  }

  private static boolean happened(Measure measure) {
    return switch (measure) {
      case PLEDGED, DELIVERED, REQUESTED, SUPPLIED, COST, OTHER -> false;
      default -> true;
    };
  }

  private @Nullable DateRange date(
      Draft draft, SentenceTimes within, @Nullable DateRange story, @Nullable LocalDate report) {
    LocalDate anchor = story != null ? story.from() : report;
    DateRange own = within.date(anchor, report);
    if (own == null) {
      return story;
    }
    boolean led = story != null && aftermath(draft, within) && soonAfter(story, own);
    boolean wider = story != null && covers(own, story);
    return story != null && (led || wider || within.night() && eve(story, own)) ? story : own;
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

  /** Whether the measure tells what an event led to, on the day of it or later. */
  private boolean aftermath(Draft draft, SentenceTimes within) {
    return switch (draft.measure()) {
      case MISSING, RESCUED, HOSPITALISED, DISPLACED, WITHOUT_POWER -> true;
      case KILLED -> within.found();
      default -> false;
    };
  }

  private static boolean soonAfter(DateRange story, DateRange own) {
    long days = ChronoUnit.DAYS.between(story.from(), own.from());
    return days >= 0 && days < 60;
  }
}
