package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Span;
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
  private static final int SMALL_HOURS = 5;
  private static final Set<String> GOING_ON = Set.of("it", "that", "this");

  private final TimeReader reader;
  private final TimeWords words;
  private final Anchors anchors;

  /** Reads the tables of {@code language}. */
  public FigureTimes(String language) {
    this.words = new TimeWords(language);
    this.reader = new TimeReader(words);
    this.anchors = new Anchors(language, words);
  }

  /** What the times in the report mean, whatever figures they date. */
  public Told told(Document document) {
    Published published = document.report().published();
    List<Syntax> sentences = document.sentences();
    LocalDate report = published == null ? null : day(published, sentences);
    return new Told(document, report, new Timeline(reader, anchors, sentences, report));
  }

  /** The times of one report. */
  public static final class Told {
    private final Document document;
    private final @Nullable LocalDate report;
    private final Timeline timeline;
    private final Map<Integer, List<Dated>> times = new HashMap<>();
    private final Map<Integer, DateRange> past;

    private Told(Document document, @Nullable LocalDate report, Timeline timeline) {
      this.document = document;
      this.report = report;
      this.timeline = timeline;
      for (int i = 0; i < document.sentences().size(); i++) {
        times.put(start(document.sentences().get(i)), timeline.of(i));
      }
      this.past = past(document.sentences(), timeline);
    }
  }

  /** The timing of each draft, in their order. */
  public List<Timing> of(Told told, List<Draft> drafts) {
    List<Syntax> sentences = told.document.sentences();
    Map<Integer, List<Draft>> groups = new HashMap<>();
    drafts.forEach(
        draft -> groups.computeIfAbsent(start(draft), key -> new ArrayList<>()).add(draft));
    List<Boolean> counted = sentences.stream().map(syntax -> counted(syntax, groups)).toList();
    DateRange story = new StoryDay(sentences, told.timeline, words, counted, told.report).find();
    return drafts.stream()
        .map(
            draft ->
                timing(
                    within(draft, groups, told.times),
                    story,
                    told.report,
                    told.document.text(),
                    told.past.get(start(draft))))
        .toList();
  }

  /** Every time expression of the report, in order. */
  public List<ToldTime> all(Document document) {
    Published published = document.report().published();
    LocalDate report = published == null ? null : published.date();
    List<Syntax> sentences = document.sentences();
    Timeline timeline = new Timeline(reader, anchors, sentences, report);
    List<ToldTime> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Dated dated : timeline.of(i)) {
        TimeMention mention = dated.mention();
        Span span = sentences.get(i).sentence().span(mention.from(), mention.to());
        all.add(new ToldTime(span, dated.days(), mention.clock()));
      }
    }
    return all;
  }

  /**
   * The day that the report was written on: what comes out in the small hours and does not name the
   * new day is of the day before.
   */
  private static LocalDate day(Published published, List<Syntax> sentences) {
    LocalDate date = published.date();
    if (published.time() == null || published.time().getHour() >= SMALL_HOURS) {
      return date;
    }
    String name = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    String today = name.toLowerCase(Locale.ROOT);
    boolean named =
        sentences.stream()
            .flatMap(syntax -> syntax.sentence().tokens().stream())
            .anyMatch(token -> token.is(today));
    return named ? date : date.minusDays(1);
  }

  /** "The last one was in 2010. It killed 300": the time of what "it" is, by sentence. */
  private static Map<Integer, DateRange> past(List<Syntax> sentences, Timeline timeline) {
    Map<Integer, DateRange> past = new HashMap<>();
    for (int i = 1; i < sentences.size(); i++) {
      Syntax syntax = sentences.get(i);
      boolean together = syntax.sentence().block().equals(sentences.get(i - 1).sentence().block());
      if (together && GOING_ON.contains(syntax.sentence().norm(0))) {
        for (Dated dated : timeline.of(i - 1)) {
          boolean year = dated.mention().when() instanceof When.Years;
          if (year && dated.anchor().event() && dated.days() != null) {
            past.put(start(syntax), dated.days());
          }
        }
      }
    }
    return past;
  }

  private SentenceTimes within(
      Draft draft, Map<Integer, List<Draft>> groups, Map<Integer, List<Dated>> times) {
    int start = start(draft);
    List<Draft> beside = groups.getOrDefault(start, List.of());
    return new SentenceTimes(draft, beside, times.getOrDefault(start, List.of()), words, anchors);
  }

  private static Timing timing(
      SentenceTimes within,
      @Nullable DateRange story,
      @Nullable LocalDate report,
      String text,
      @Nullable DateRange before) {
    DateRange days = date(within, story, report, before);
    return new Timing(days, within.asOf(text), within.older(report));
  }

  private static int start(Draft draft) {
    return start(draft.syntax());
  }

  private static int start(Syntax syntax) {
    return syntax.sentence().span().start();
  }

  private static boolean counted(Syntax syntax, Map<Integer, List<Draft>> groups) {
    return groups.getOrDefault(start(syntax), List.of()).stream()
        .anyMatch(draft -> happened(draft.measure()));
  }

  private static boolean happened(Measure measure) {
    return switch (measure) {
      case PLEDGED, DELIVERED, REQUESTED, SUPPLIED, COST, OTHER -> false;
      default -> true;
    };
  }

  private static @Nullable DateRange date(
      SentenceTimes within,
      @Nullable DateRange story,
      @Nullable LocalDate report,
      @Nullable DateRange before) {
    LocalDate anchor = story != null ? story.from() : report;
    DateRange own = within.date(anchor, report);
    if (own == null) {
      return before == null ? story : before;
    }
    if (story == null) {
      return own;
    }
    boolean led = within.aftermath() && soonAfter(story, own);
    boolean eve = within.night() && eve(story, own);
    return led || eve || covers(own, story) ? story : own;
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
