package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Published;
import org.crossbearing.model.Span;
import org.crossbearing.reading.internal.Document;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.figure.Timing;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a report and dates its figures by them. Thread-safe. */
public final class FigureTimes {
  /** The last words of a distance from the day of the report. */
  private static final Set<String> DISTANT = Set.of("ago", "now", "hence");

  private static final int SMALL_HOURS = 5;

  private final TimeReader reader;
  private final TimeWords words;
  private final Anchors anchors;

  /** Reads the tables of {@code language}. */
  public FigureTimes(String language) {
    this.words = new TimeWords(language);
    this.reader = new TimeReader(words);
    this.anchors = new Anchors(language, words);
  }

  /** The time expressions of the report as its figures see them. */
  public Timeline timeline(Document document) {
    Published published = document.report().published();
    LocalDate report = published == null ? null : day(published, document.sentences());
    return new Timeline(reader, anchors, document.sentences(), report);
  }

  /**
   * When what a report counts happened.
   *
   * @param timings of each draft, in their order
   * @param presumed the days that harm is given only for want of better ones; or null
   */
  public record Times(List<Timing> timings, @Nullable DateRange presumed) {}

  /** Dates {@code drafts}. */
  public Times of(Document document, Timeline timeline, List<Draft> drafts) {
    ReportTimes times = new ReportTimes(document, timeline, drafts, words, anchors);
    return new Times(drafts.stream().map(times::of).toList(), times.presumed());
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
        all.add(told(sentences.get(i).sentence(), dated, report));
      }
    }
    return all;
  }

  private ToldTime told(Sentence sentence, Dated dated, @Nullable LocalDate report) {
    TimeMention mention = dated.mention();
    Span span = sentence.span(mention.from(), mention.to());
    DayPart part = reader.part(sentence, mention);
    Edge edge = reader.edge(sentence, mention);
    List<ToldTime> ends = ends(sentence, dated);
    LocalDate exact = report == null ? null : exact(sentence, mention, report);
    return new ToldTime(
        span, dated.days(), edge, mention.clock(), part, mention.when(), exact, ends);
  }

  /** "two years ago", "in three weeks" as a day; null if no distance leads there. */
  private static @Nullable LocalDate exact(
      Sentence sentence, TimeMention mention, LocalDate report) {
    When when = mention.when() instanceof When.Loose loose ? loose.base() : mention.when();
    boolean counted =
        DISTANT.contains(sentence.norm(mention.to() - 1))
            || sentence.norm(mention.from()).equals("in");
    return counted && when instanceof When.Shift shift && shift.from() == When.From.REPORT
        ? Shifts.moved(report, shift.amount(), shift.unit())
        : null;
  }

  private static List<ToldTime> ends(Sentence sentence, Dated dated) {
    TimeMention mention = dated.mention();
    TimeMention.Split split = mention.split();
    if (split == null || dated.ends().size() != 2) {
      return List.of();
    }
    return List.of(
        end(sentence, mention.from(), split.to(), dated.ends().getFirst()),
        end(sentence, split.from(), mention.to(), dated.ends().getLast()));
  }

  private static ToldTime end(Sentence sentence, int from, int to, @Nullable DateRange days) {
    When when = new When.Vague(When.Sense.NONE);
    return new ToldTime(sentence.span(from, to), days, null, null, null, when, null, List.of());
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
}
