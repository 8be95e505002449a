package org.crossbearing.export.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Published;

/** Dates and times as people write them. */
public final class Days {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

  /** A space at which no line is broken. */
  public static final char FIRM_SPACE = '\u00A0';

  private Days() {}

  /** "10 Jul 2025", "July 2025", "2025", "9 to 10 Jul 2025". */
  public static String of(DateRange range) {
    LocalDate from = range.from();
    if (range.equals(DateRange.of(from))) {
      return DAY.format(from);
    }
    if (range.equals(DateRange.ofYear(from.getYear()))) {
      return Integer.toString(from.getYear());
    }
    if (range.equals(DateRange.of(YearMonth.from(from)))) {
      return MONTH.format(from);
    }
    return DAY.format(from) + " to " + DAY.format(range.to());
  }

  /** "10 Jul 2025", "10 Jul 2025 14:00", "10 Jul 2025 14:00 +02:00", all in one piece. */
  public static String of(Published published) {
    return spaced(published).replace(' ', FIRM_SPACE);
  }

  private static String spaced(Published published) {
    String day = DAY.format(published.date());
    if (published.time() == null) {
      return day;
    }
    String time = day + " " + CLOCK.format(published.time());
    return switch (published.offset()) {
      case null -> time;
      case java.time.ZoneOffset offset when offset.getTotalSeconds() == 0 -> time + " UTC";
      case java.time.ZoneOffset offset -> time + " " + offset.getId();
    };
  }
}
