package org.crossbearing.bench.recognizers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossbearing.bench.measure.Json;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.Mentions;
import org.jspecify.annotations.Nullable;

/** The days and stretches of days in the text of a case. */
final class FoundTimes {
  private FoundTimes() {}

  /** Every day. */
  static List<Found> dates(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Time time : mentions.times()) {
      DateRange days = time.days();
      boolean one = days != null && days.from().equals(days.to());
      LocalDate told =
          time.exact() != null ? time.exact() : one && days != null ? days.from() : null;
      if (told != null) {
        String day = told.toString();
        found.add(new Found(time.span(), day, wanted -> resolved(wanted, "date", day, day)));
      }
    }
    return found;
  }

  /** Every stretch of days. */
  static List<Found> periods(Mentions mentions) {
    List<Found> found = new ArrayList<>();
    for (Mentions.Time time : mentions.times()) {
      DateRange days = time.days();
      if (days != null && time.exact() == null && !days.from().equals(days.to())) {
        found.add(new Found(time.span(), days, wanted -> period(wanted, time, days)));
      }
    }
    return found;
  }

  private static boolean period(Json wanted, Mentions.Time time, DateRange days) {
    Json value = wanted.get("Value");
    Mentions.Edge edge = edge(value.get("Mod").text(""));
    if (edge != null && edge != time.edge()) {
      return false;
    }
    if (open(value.get("PastResolution")) && open(value.get("FutureResolution"))) {
      return true;
    }
    if (edge != null) {
      return named(value.get("Timex").text(""), days);
    }
    String from = days.from().toString();
    return resolved(wanted, "startDate", from, from)
        && resolved(wanted, "endDate", last(time, days), days.to().plusDays(1).toString());
  }

  /** Of a season the specification does not tell the days: the characters must do. */
  private static boolean open(Json resolution) {
    return resolution.get("startDate").absent() && resolution.get("endDate").absent();
  }

  /** In the specification a range that is told by its ends ends where the second one begins. */
  private static String last(Mentions.Time time, DateRange days) {
    DateRange second = time.ends().isEmpty() ? null : time.ends().getLast().days();
    return (second == null ? days.to() : second.from()).toString();
  }

  /** Of "late in May" the specification has the second half by a rule of its own, and says so. */
  private static Mentions.@Nullable Edge edge(String mod) {
    return switch (mod) {
      case "start" -> Mentions.Edge.EARLY;
      case "mid" -> Mentions.Edge.MID;
      case "end" -> Mentions.Edge.LATE;
      default -> null;
    };
  }

  /** Whether {@code timex}, such as 2017-W45 or XXXX-03, is a name of the days. */
  private static boolean named(String timex, DateRange days) {
    LocalDate from = days.from();
    String name = String.format(Locale.ROOT, "%04d", from.getYear());
    boolean week = days.to().equals(from.plusDays(6));
    if (week) {
      name =
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              from.get(IsoFields.WEEK_BASED_YEAR),
              from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    } else if (days.equals(DateRange.of(YearMonth.from(from)))) {
      name = YearMonth.from(from).toString();
    }
    boolean same = timex.length() == name.length();
    for (int i = 0; same && i < name.length(); i++) {
      same = timex.charAt(i) == 'X' || timex.charAt(i) == name.charAt(i);
    }
    return same;
  }

  /** Whether the day is one of the two, counted back or forward. */
  private static boolean resolved(Json wanted, String field, String day, String other) {
    Json value = wanted.get("Value");
    String past = value.get("PastResolution").get(field).text("");
    String future = value.get("FutureResolution").get(field).text("");
    return past.equals(day) || future.equals(day) || past.equals(other) || future.equals(other);
  }
}
