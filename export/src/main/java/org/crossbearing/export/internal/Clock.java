package org.crossbearing.export.internal;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;

/**
 * Publication times that can be compared at a glance. If the reports have their times in several
 * zones and no zone is missing, all are told in UTC. The year is told only if there are several.
 */
public final class Clock {
  private final List<Published> times;
  private final boolean utc;
  private final boolean oneYear;

  public Clock(Dossier dossier) {
    times =
        dossier.reports().stream()
            .map(Report::published)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingLong(Moment::of))
            .toList();
    utc = canBeCompared(times.stream().filter(published -> published.time() != null).toList());
    oneYear = times.stream().mapToInt(t -> shown(t).date().getYear()).distinct().count() == 1;
  }

  private static boolean canBeCompared(List<Published> timed) {
    return timed.stream().noneMatch(published -> published.offset() == null)
        && timed.stream().map(Published::offset).distinct().count() > 1;
  }

  /** Whether the times are told in UTC, not as their publishers have them. */
  public boolean isUtc() {
    return utc;
  }

  /** "10 Jul 09:40 UTC", all in one piece. */
  public String of(Published published) {
    Published shown = shown(published);
    String words = Days.of(shown);
    String year = Days.FIRM_SPACE + Integer.toString(shown.date().getYear());
    return oneYear ? words.replaceFirst(year, "") : words;
  }

  /** From the first to the last publication, with the year; empty if none is known. */
  public String span() {
    if (times.isEmpty()) {
      return "";
    }
    String first = Days.of(shown(times.getFirst()));
    String last = Days.of(shown(times.getLast()));
    return first.equals(last) ? first : first + " to " + last;
  }

  private Published shown(Published published) {
    if (!utc || published.time() == null || published.offset() == null) {
      return published;
    }
    OffsetDateTime time = OffsetDateTime.of(published.date(), published.time(), published.offset());
    OffsetDateTime there = time.withOffsetSameInstant(ZoneOffset.UTC);
    return new Published(there.toLocalDate(), there.toLocalTime(), ZoneOffset.UTC);
  }
}
