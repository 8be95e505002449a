package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Published;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.text.Block;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads when a report came out from the lines above its text. Thread-safe. */
public final class PublicationDates {
  private static final int BEFORE = 4;
  private static final Set<String> BETWEEN =
      Set.of(",", "at", "|", "-", "/", "\u2013", "\u00B7", "on");

  private final TimeWords words;
  private final CalendarDates dates;
  private final ClockTimes clocks;
  private final Map<String, ZoneId> regions = new HashMap<>();
  private final Set<String> updated = new HashSet<>();
  private final Set<String> published = new HashSet<>();

  /** Reads the tables of {@code language}. */
  public PublicationDates(String language) {
    this.words = new TimeWords(language);
    this.dates = new CalendarDates(words);
    this.clocks = new ClockTimes(words);
    for (Table.Row row : Table.read(language + "/details.tsv")) {
      switch (row.get(0)) {
        case "region" -> regions.put(row.get(1), ZoneId.of(row.get(2)));
        case "updated" -> updated.addAll(row.alternatives(1));
        case "published" -> published.addAll(row.alternatives(1));
        default -> {}
      }
    }
  }

  /**
   * The publication time that the datelines tell: the one so labelled, else the one without label,
   * else that of the update; null if there is none or if dates without label differ.
   */
  public @Nullable Published of(List<Block> blocks) {
    List<Stamp> stamps = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.DATELINE) {
        stamps(block, stamps);
      }
    }
    for (Label label : Label.values()) {
      List<Stamp> same = stamps.stream().filter(stamp -> stamp.label() == label).toList();
      boolean one = same.stream().map(s -> s.time().date()).distinct().count() == 1;
      if (!same.isEmpty()) {
        return one ? fullest(same) : null;
      }
    }
    return null;
  }

  private static Published fullest(List<Stamp> stamps) {
    for (Stamp stamp : stamps) {
      if (stamp.time().time() != null) {
        return stamp.time();
      }
    }
    return stamps.getFirst().time();
  }

  private void stamps(Block block, List<Stamp> stamps) {
    Sentence line = new Sentence(block, 0, block.tokens());
    int last = 0;
    int at = 0;
    while (at < line.size()) {
      Found found = dates.at(line, at);
      DateRange day =
          found != null && found.when() instanceof When.Day told && told.year() != null
              ? TimeResolver.past(null).resolve(told)
              : null;
      if (found == null || day == null) {
        at++;
      } else {
        stamps.add(new Stamp(label(line, last, at), stamp(line, last, at, found.to(), day.from())));
        at = found.to();
        last = at;
      }
    }
  }

  private Label label(Sentence line, int from, int at) {
    for (int i = at - 1; i >= Math.max(from, at - BEFORE); i--) {
      if (updated.contains(line.norm(i))) {
        return Label.UPDATED;
      }
      if (published.contains(line.norm(i))) {
        return Label.PUBLISHED;
      }
    }
    return Label.NONE;
  }

  private Published stamp(Sentence line, int from, int at, int to, LocalDate day) {
    int next = to;
    while (next < to + 2 && BETWEEN.contains(line.norm(next))) {
      next++;
    }
    Found behind = next < line.size() ? clocks.pointed(line, next) : null;
    Found clock = behind != null ? behind : before(line, from, at);
    LocalTime time = clock == null ? null : clock.clock();
    return clock == null || time == null
        ? new Published(day, null, null)
        : new Published(day, time, zone(line, clock.to(), day, time));
  }

  /** "18:40, 17 June 2025". */
  private @Nullable Found before(Sentence line, int from, int at) {
    for (int i = Math.max(from, at - BEFORE); i < at; i++) {
      Found clock = clocks.at(line, i);
      if (clock != null && clock.clock() != null) {
        return clock;
      }
    }
    return null;
  }

  /** The offset of the zone at {@code at} or, as part of the time of day, right before it. */
  private @Nullable ZoneOffset zone(Sentence line, int at, LocalDate day, LocalTime time) {
    for (int i = at - 1; i <= at + 1; i++) {
      String norm = line.norm(i);
      ZoneId region = regions.get(norm);
      if (region != null) {
        return region.getRules().getOffset(day.atTime(time));
      }
      if (words.zone(norm)) {
        return line.norm(i + 1).equals("+") ? null : words.offset(norm);
      }
    }
    return null;
  }

  private enum Label {
    PUBLISHED,
    NONE,
    UPDATED
  }

  private record Stamp(Label label, Published time) {}
}
