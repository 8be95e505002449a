package org.crossbearing.bench.wikiwars;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.Mentions;

/** Writes times as TIMEX2 does. */
final class Values {
  private Values() {}

  static String of(Mentions.Time time) {
    DateRange days = time.days();
    if (days == null) {
      return "";
    }
    String date = date(days);
    return time.clock() == null ? date : date + "T" + time.clock();
  }

  private static String date(DateRange days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    if (from.equals(to)) {
      return year(from.getYear())
          + String.format(Locale.ROOT, "-%02d-%02d", from.getMonthValue(), from.getDayOfMonth());
    }
    if (days.equals(DateRange.of(YearMonth.from(from)))) {
      return year(from.getYear()) + String.format(Locale.ROOT, "-%02d", from.getMonthValue());
    }
    if (days.equals(DateRange.ofYear(from.getYear()))) {
      return year(from.getYear());
    }
    boolean decade = from.getYear() % 10 == 0 && to.getYear() == from.getYear() + 9;
    return decade ? year(from.getYear()).substring(0, 3) : season(from, to);
  }

  private static String year(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  private static String season(LocalDate from, LocalDate to) {
    boolean three = YearMonth.from(from).plusMonths(2).equals(YearMonth.from(to));
    if (!three) {
      return from + "/" + to;
    }
    return year(from.getYear())
        + switch (from.getMonthValue()) {
          case 3 -> "-SP";
          case 6 -> "-SU";
          case 9 -> "-FA";
          case 12 -> "-WI";
          default -> "";
        };
  }

  static String of(Amount duration) {
    String number =
        duration.nominal() == null ? "X" : duration.nominal().stripTrailingZeros().toPlainString();
    return switch (Objects.requireNonNullElse(duration.unit(), "")) {
      case "s" -> "PT" + number + "S";
      case "min" -> "PT" + number + "M";
      case "h" -> "PT" + number + "H";
      case "d" -> "P" + number + "D";
      case "wk" -> "P" + number + "W";
      case "mo" -> "P" + number + "M";
      case "y" -> "P" + number + "Y";
      default -> "";
    };
  }

  /** Whether two values mean the same; seconds that are not told count as none. */
  static boolean same(String wanted, String got) {
    return wanted.replaceAll("(T\\d\\d:\\d\\d):00$", "$1").equals(got);
  }
}
