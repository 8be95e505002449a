package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the time expressions of a report in the order of its text. Most count from the day of
 * the report. Where the text tells of long ago, what comes without a year belongs to the time last
 * named: until the end of the paragraph, or throughout if the text is a history. Not thread-safe.
 */
public final class Timeline {
  private static final int LONG_AGO = 400;
  private static final int YEAR = 366;
  private static final int FEW = 4;

  /** Within so many days before the report a day needs no year. */
  private static final int RECENT = 14;

  private static final int DECADE = 3700;

  private final TimeReader reader;
  private final Anchors anchors;
  private final @Nullable LocalDate report;
  private final List<List<Dated>> sentences = new ArrayList<>();
  private final List<Syntax> analysed;
  private @Nullable LocalDate story;
  private @Nullable LocalDate last;
  private @Nullable LocalDate past;

  /** The month last told with its year, and where. */
  private When.@Nullable Month named;

  private @Nullable Block namedIn;

  Timeline(TimeReader reader, Anchors anchors, List<Syntax> analysed, @Nullable LocalDate report) {
    this.reader = reader;
    this.anchors = anchors;
    this.report = report;
    this.analysed = analysed;
    read();
  }

  /** The day of the report, null if unknown. */
  @Nullable LocalDate report() {
    return report;
  }

  /** What tells what its expressions belong to. */
  Anchors anchors() {
    return anchors;
  }

  /** The expressions of the sentence at {@code index}, in order. */
  List<Dated> of(int index) {
    return sentences.get(index);
  }

  private void read() {
    List<List<TimeMention>> mentions = analysed.stream().map(reader::read).toList();
    boolean history = history(mentions);
    Block block = null;
    for (int i = 0; i < analysed.size(); i++) {
      Block here = analysed.get(i).sentence().block();
      if (!here.equals(block)) {
        last = story != null && (history || !isLongAgo(story)) ? story : last;
        story = history ? story : null;
        past = history ? past : null;
      }
      block = here;
      sentences.add(resolved(analysed.get(i), mentions.get(i)));
    }
  }

  /** "She joined in 2023": what follows in the news is not told from there. */
  private boolean isLongAgo(LocalDate day) {
    return report != null && day.isBefore(report.minusDays(LONG_AGO));
  }

  /** Whether most of the times are years long ago. */
  private boolean history(List<List<TimeMention>> mentions) {
    int old = 0;
    int fresh = 0;
    int near = 0;
    for (List<TimeMention> sentence : mentions) {
      for (TimeMention mention : sentence) {
        DateRange days = new TimeResolver(null, null, Tense.OPEN).resolve(mention.when());
        boolean before =
            days != null && (report == null || days.to().isBefore(report.minusDays(LONG_AGO)));
        old += before ? 1 : 0;
        fresh += days != null && !before ? 1 : 0;
        near += near(mention.when()) ? 1 : 0;
      }
    }
    return old > FEW && old > fresh && old > 2 * near;
  }

  /** Whether it counts from the day of the report. */
  private static boolean near(When when) {
    return when instanceof When.Weekday
        || when instanceof When.Shift shift && shift.from() == When.From.REPORT;
  }

  private List<Dated> resolved(Syntax syntax, List<TimeMention> mentions) {
    List<Dated> dated = new ArrayList<>();
    Anchor before = null;
    for (TimeMention told : mentions) {
      TimeMention mention = inYear(told, syntax);
      Anchor anchor = anchors.of(syntax, mention, before);
      mention = anchor.noun() == null && isRecent(told) ? told : mention;
      TimeResolver resolver = resolver(mention, anchor.tense());
      DateRange days = resolver.resolve(mention.when());
      days = week(syntax, mention) ? past(resolver) : night(syntax, mention, days);
      dated.add(new Dated(mention, anchor, days, ends(mention, resolver)));
      before = anchor;
      if (days != null && mention.dated()) {
        follow(mention.when(), days, anchor);
      }
    }
    return Nights.of(syntax.sentence(), dated, reader);
  }

  /** "the night of 9–10 July": what happens at night is told of the day that it ends on. */
  private static @Nullable DateRange night(
      Syntax syntax, TimeMention mention, @Nullable DateRange days) {
    if (days == null || !syntax.sentence().norm(mention.from()).equals("night")) {
      return days;
    }
    return days.to().equals(days.from().plusDays(1)) ? DateRange.of(days.to()) : days;
  }

  /** "over the past week", which ends with the day of the report. */
  private static boolean week(Syntax syntax, TimeMention mention) {
    Sentence sentence = syntax.sentence();
    int at = mention.from();
    int from = sentence.norm(at).equals("the") ? at : at - 1;
    return sentence.norm(from).equals("the")
        && sentence.norm(from + 1).equals("past")
        && sentence.norm(from + 2).equals("week")
        && mention.to() == from + 3;
  }

  private static @Nullable DateRange past(TimeResolver resolver) {
    LocalDate day = resolver.report();
    return day == null ? null : new DateRange(day.minusWeeks(1), day);
  }

  /** "since October 2023 … the raids of October 7": the year that the month was told with. */
  private TimeMention inYear(TimeMention mention, Syntax syntax) {
    Block block = syntax.sentence().block();
    if (mention.when() instanceof When.Month month && month.year() != null) {
      named = month;
      namedIn = block;
    }
    When.Month near = named;
    boolean same =
        near != null
            && block.equals(namedIn)
            && mention.when() instanceof When.Day day
            && day.year() == null
            && day.month() == near.month();
    return same && near != null && mention.when() instanceof When.Day day
        ? mention.as(new When.Day(near.year(), day.month(), day.day()))
        : mention;
  }

  /** "The worst since May 2023. On May 12 a bomb …": a day shortly before the report. */
  private boolean isRecent(TimeMention mention) {
    if (report == null || !(mention.when() instanceof When.Day day) || day.year() != null) {
      return false;
    }
    DateRange days = new TimeResolver(report, report, Tense.PAST).resolve(day);
    return days != null && !days.from().isBefore(report.minusDays(RECENT));
  }

  private static List<@Nullable DateRange> ends(TimeMention mention, TimeResolver resolver) {
    return mention.split() == null ? List.of() : resolver.ends(mention.when());
  }

  private TimeResolver resolver(TimeMention mention, Tense tense) {
    LocalDate from = past != null && told(mention.when()) ? past : report;
    Tense way = from != null && from.equals(past) ? Tense.ON : tense;
    boolean story = mention.when() instanceof When.Shift shift && shift.from() == When.From.STORY;
    LocalDate at = this.story != null ? this.story : story && last != null ? last : report;
    return new TimeResolver(from, at, way);
  }

  /** Whether it is told from the time of the story rather than from that of the report. */
  private static boolean told(When when) {
    return switch (when) {
      case When.Day day -> true;
      case When.Month month -> month.which() == 0;
      case When.Season season -> season.which() == 0;
      case When.Offset offset -> told(offset.base());
      case When.Nth nth -> told(nth.base());
      case When.Holding holding -> told(holding.base());
      case When.Loose loose -> told(loose.base());
      case When.Range range -> told(range.first()) || told(range.last());
      default -> false;
    };
  }

  private void follow(When when, DateRange days, Anchor anchor) {
    boolean year = when instanceof When.Years;
    boolean aside =
        switch (anchor.role()) {
          case LIMIT, SINCE -> true;
          case HELD, NAMED -> year;
          case HAPPENED, TOLD -> false;
        };
    if (aside) {
      return;
    }
    long length = ChronoUnit.DAYS.between(days.from(), days.to());
    if (length > (year ? DECADE : YEAR)) {
      return;
    }
    story = days.from();
    boolean old = report == null || days.to().isBefore(report.minusDays(LONG_AGO));
    boolean named = when instanceof When.Weekday || when instanceof When.Shift;
    if (!named) {
      past = old ? days.from() : null;
    }
  }
}
