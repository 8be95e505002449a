package org.crossbearing.reconcile.internal.finding;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.internal.value.Amounts;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a finding holds it.
 *
 * @param origin the id of its origin, null if unknown
 */
record Held(Figure figure, Report report, @Nullable String origin) {
  /** Reports less than this apart are of about the same time. */
  private static final Duration ABOUT_NOW = Duration.ofHours(2);

  /** Counts of what is longer past than this, in days, do not move by themselves. */
  private static final int FRESH = 60;

  private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d\\d(?!\\d)");
  private static final Pattern END = Pattern.compile("\\n|[.!?;]\\s");

  /** Whether the report calls it an older value. */
  boolean isOld() {
    return figure.superseded();
  }

  /** The number that orders it among others. */
  double size() {
    return Amounts.size(figure.value()).doubleValue();
  }

  /** Whether what it counts happened lately, so that the count may still move. */
  boolean isFresh() {
    DateRange date = figure.date();
    Published published = report.published();
    return date == null
        || published == null
        || ChronoUnit.DAYS.between(date.to(), published.date()) <= FRESH;
  }

  boolean sameOrigin(Held other) {
    return origin != null && origin.equals(other.origin);
  }

  /** Whether one voice of one report tells both. */
  boolean sameVoice(Held other) {
    return sameReport(other) && figure.attribution().equals(other.figure.attribution());
  }

  /** Where the mark ends that closes the sentence of the figure, or the text. */
  int sentenceEnd() {
    Matcher end = END.matcher(report.text());
    return end.find(figure.cue().end()) ? end.end() : Integer.MAX_VALUE;
  }

  boolean sameReport(Held other) {
    return report.id().equals(other.report.id());
  }

  /** Whether it came out noticeably later; false if that is not known. */
  boolean isLater(Held other) {
    Published mine = report.published();
    Published theirs = other.report.published();
    if (mine == null || theirs == null) {
      return false;
    }
    if (mine.time() == null || theirs.time() == null) {
      return mine.date().isAfter(theirs.date());
    }
    return Duration.between(instant(theirs), instant(mine)).compareTo(ABOUT_NOW) >= 0;
  }

  /** Whether both came out on one day, and it is not known which first. */
  boolean isTimeless(Held other) {
    Published mine = report.published();
    Published theirs = other.report.published();
    return mine != null
        && theirs != null
        && mine.date().equals(theirs.date())
        && (mine.time() == null || theirs.time() == null);
  }

  /** Whether the outlet says it on its own. */
  boolean isUntold() {
    return figure.attribution().isEmpty();
  }

  /** Where the entry of a live page begins that it stands in, which a clock opens; -1 if none. */
  int entry() {
    String text = report.text();
    int line = figure.cue().start();
    while (line >= 0) {
      line = text.lastIndexOf('\n', line - 1);
      if (CLOCK.matcher(text).region(line + 1, text.length()).lookingAt()) {
        return line + 1;
      }
    }
    return -1;
  }

  /** Whether it came out on a later day; false if that is not known. */
  boolean isDayLater(Held other) {
    Published mine = report.published();
    Published theirs = other.report.published();
    return mine != null && theirs != null && mine.date().isAfter(theirs.date());
  }

  /** Whether it came out no earlier, or that is not known. */
  boolean isNotEarlier(Held other) {
    return !other.isLater(this);
  }

  /** For sorting: the start of the day where no time is known, the earliest day where no day is. */
  LocalDateTime time() {
    return report.published() == null ? LocalDateTime.MIN : instant(report.published());
  }

  private static LocalDateTime instant(Published published) {
    LocalTime time = Objects.requireNonNullElse(published.time(), LocalTime.MIN);
    ZoneOffset offset = Objects.requireNonNullElse(published.offset(), ZoneOffset.UTC);
    return published.date().atTime(time).minusSeconds(offset.getTotalSeconds());
  }
}
