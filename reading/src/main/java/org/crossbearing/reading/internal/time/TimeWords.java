package org.crossbearing.reading.internal.time;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Phrases;
import org.crossbearing.reading.internal.lexicon.Table;
import org.crossbearing.reading.internal.time.When.From;
import org.crossbearing.reading.internal.time.When.Unit;
import org.jspecify.annotations.Nullable;

/** The words of {@code calendar.tsv} and {@code times.tsv}. Thread-safe once filled. */
final class TimeWords {
  private static final Map<String, Unit> UNITS =
      Map.of(
          "min", Unit.MINUTE,
          "h", Unit.HOUR,
          "d", Unit.DAY,
          "we", Unit.WEEKEND,
          "wk", Unit.WEEK,
          "mo", Unit.MONTH,
          "y", Unit.YEAR,
          "10y", Unit.DECADE,
          "100y", Unit.CENTURY);

  final Phrases<When> fixed = new Phrases<>();
  final Phrases<DayPart> parts = new Phrases<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, DayOfWeek> days = new HashMap<>();
  private final Map<String, Integer> which = new HashMap<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Integer> seasons = new HashMap<>();
  private final Map<String, Integer> meridiems = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();
  private final Map<String, Integer> decades = new HashMap<>();
  private final Map<String, Edge> bounds = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();

  TimeWords(String language) {
    for (Table.Row row : Table.read(language + "/calendar.tsv")) {
      for (int i = 0; i < row.words(1).size(); i++) {
        calendar(row.get(0), row.words(1).get(i), i + 1);
      }
    }
    Table.read(language + "/times.tsv").forEach(this::add);
    for (Table.Row row : Table.read(language + "/numbers.tsv")) {
      switch (row.get(0)) {
        case "unit" -> numbers.put(row.get(1), Integer.valueOf(row.get(2)));
        case "tens" -> tens.put(row.get(1), Integer.valueOf(row.get(2)));
        default -> {}
      }
    }
    numbers.putAll(tens);
  }

  private void calendar(String kind, String word, int number) {
    if (word.equals("-")) {
      return;
    }
    if (kind.equals("month")) {
      months.put(word, number);
    } else {
      days.put(word, DayOfWeek.of(number));
    }
  }

  private void add(Table.Row row) {
    String kind = row.get(0);
    for (String words : row.alternatives(1)) {
      switch (kind) {
        case "shift" -> fixed.put(words, shift(row.get(2), From.REPORT));
        case "story" -> fixed.put(words, shift(row.get(2), From.STORY));
        case "named" -> fixed.put(words, monthDay(row.get(2)));
        case "vague" -> fixed.put(words, new When.Vague(When.Sense.valueOf(row.get(2))));
        case "each" -> fixed.put(words, new When.Recurring(unit(row.get(2)), null));
        case "ordinal" -> ordinals.put(words, Integer.valueOf(row.get(2)));
        case "decade" -> decades.put(words, Integer.valueOf(row.get(2)));
        case "bound" -> bounds.put(words, Edge.valueOf(row.get(2)));
        case "part" -> parts.put(words, DayPart.valueOf(row.get(2)));
        case "last" -> ends.put(words, Integer.valueOf(row.get(2)));
        case "which" -> which.put(words, Integer.valueOf(row.get(2)));
        case "unit" -> units.put(words, unit(row.get(2)));
        case "season" -> seasons.put(words, Integer.valueOf(row.get(2)));
        case "meridiem" -> meridiems.put(words, Integer.valueOf(row.get(2)));
        case "zone" -> zones.put(words, row.get(2));
        default ->
            sets.computeIfAbsent(kind, key -> new HashSet<>())
                .addAll(List.of(words.split(" ", -1)));
      }
    }
  }

  private static When shift(String value, From from) {
    String[] parts = value.split(" ", -1);
    int clip = parts.length > 2 ? Integer.parseInt(parts[2]) : 0;
    return new When.Shift(Integer.parseInt(parts[0]), unit(parts[1]), from, clip);
  }

  private static When monthDay(String value) {
    int space = value.indexOf(' ');
    int month = Integer.parseInt(value.substring(0, space));
    return new When.Day(null, month, Integer.parseInt(value.substring(space + 1)));
  }

  /** The unit written as in {@code units.tsv}. */
  static Unit unit(String symbol) {
    Unit unit = UNITS.get(symbol);
    if (unit == null) {
      throw new IllegalStateException(
          "unit of time: expecting one of " + UNITS.keySet() + ", found " + symbol);
    }
    return unit;
  }

  /** The unit written as in {@code units.tsv}, or null. */
  static @Nullable Unit unitOrNull(@Nullable String symbol) {
    return symbol == null ? null : UNITS.get(symbol);
  }

  /** The month from 1, or 0. */
  int month(String norm) {
    return months.getOrDefault(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm, 0);
  }

  @Nullable DayOfWeek day(String norm) {
    return days.get(norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm);
  }

  @Nullable Integer which(String norm) {
    return which.get(norm);
  }

  @Nullable Unit unitOf(String norm) {
    return units.get(norm);
  }

  /** The first month of the season from 1, or 0. */
  int season(String norm) {
    return seasons.getOrDefault(norm, 0);
  }

  /** The hours to add to a time of day, or null if the word is no "am" or "pm". */
  @Nullable Integer meridiem(String norm) {
    return meridiems.get(norm);
  }

  /** Whether the word names a time zone. */
  boolean zone(String norm) {
    return zones.containsKey(norm);
  }

  /** The offset of the zone, null if the letters name several or none. */
  @Nullable ZoneOffset offset(String norm) {
    String offset = zones.get(norm);
    return offset == null || offset.equals("-") ? null : ZoneOffset.of(offset);
  }

  /** The value of "first" or "twenty-first", or 0. */
  int ordinal(String norm) {
    Integer plain = ordinals.get(norm);
    int hyphen = plain == null ? norm.indexOf('-') : -1;
    int ten = hyphen < 0 ? 0 : tens(norm.substring(0, hyphen));
    int unit = ten == 0 ? 0 : ordinals.getOrDefault(norm.substring(hyphen + 1), 0);
    return plain != null ? plain : unit > 0 && unit < 10 ? ten + unit : 0;
  }

  /** -1 for a word such as "last", 1 for "opening", 2 for "latter"; else null. */
  @Nullable Integer end(String norm) {
    return ends.get(norm);
  }

  /** The value of "twenty", or 0 if the word is no ten. */
  int tens(String norm) {
    return tens.getOrDefault(norm, 0);
  }

  /** The value of a number word below a hundred, or 0. */
  int number(String norm) {
    Integer plain = numbers.get(norm);
    int hyphen = plain == null ? norm.indexOf('-') : -1;
    int ten = hyphen < 0 ? 0 : tens(norm.substring(0, hyphen));
    int unit = ten == 0 ? 0 : numbers.getOrDefault(norm.substring(hyphen + 1), 0);
    return plain != null ? plain : unit > 0 && unit < 10 ? ten + unit : 0;
  }

  /** The years of the decade in its century, -1 if the word is none. */
  int decade(String norm) {
    return decades.getOrDefault(norm, -1);
  }

  /** The part of what follows that the word, or what stands before its hyphen, means; or null. */
  @Nullable Edge bound(String norm) {
    int hyphen = norm.indexOf('-');
    return bounds.get(hyphen < 0 ? norm : norm.substring(0, hyphen));
  }

  /** Whether the word is of the kind. */
  boolean is(String kind, String norm) {
    return sets.getOrDefault(kind, Set.of()).contains(norm);
  }
}
