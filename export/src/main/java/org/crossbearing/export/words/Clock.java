package org.crossbearing.export.words;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Publication times that can be compared at a glance. If the reports have their times in several
 * zones and no zone is missing, all are told in UTC. The year is told only if there are several.
 */
public final class Clock {
  private final List<Published> times;
  private final @Nullable ZoneOffset zone;
  private final boolean oneYear;

  public Clock(Dossier dossier) {
    times =
        dossier.reports().stream()
            .map(Report::published)
            .filter(Objects::nonNull)
            .sorted(Comparator.comparingLong(Moment::of))
            .toList();
    zone = zone(times.stream().filter(published -> published.time() != null).toList());
    oneYear = times.stream().mapToInt(t -> shown(t).date().getYear()).distinct().count() == 1;
  }

  /**
   * The zone in which all can be told; null if some zone is unknown, or there is no time at all.
   */
  private static @Nullable ZoneOffset zone(List<Published> timed) {
    List<@Nullable ZoneOffset> zones = new ArrayList<>();
    timed.stream().map(Published::offset).distinct().forEach(zones::add);
    if (zones.isEmpty() || zones.contains(null)) {
      return null;
    }
    return zones.size() == 1 ? zones.getFirst() : ZoneOffset.UTC;
  }

  /** The zone of all times, "UTC" or "+05:00"; empty if it must stand with each. */
  public String zone() {
    if (zone == null) {
      return "";
    }
    return zone.getTotalSeconds() == 0 ? "UTC" : zone.getId();
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
    if (zone == null || published.time() == null || published.offset() == null) {
      return published;
    }
    OffsetDateTime time = OffsetDateTime.of(published.date(), published.time(), published.offset());
    OffsetDateTime there = time.withOffsetSameInstant(zone);
    return new Published(there.toLocalDate(), there.toLocalTime(), zone);
  }
}
