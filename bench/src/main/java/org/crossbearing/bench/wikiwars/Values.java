package org.crossbearing.bench.wikiwars;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import org.crossbearing.model.Amount;
import org.crossbearing.model.DateRange;
import org.crossbearing.reading.Mentions;
import org.jspecify.annotations.Nullable;

/** Writes times as TIMEX2 does. */
final class Values {
  private Values() {}

  static String of(Mentions.Time time) {
    DateRange days = time.days();
    if (time.each() != null) {
      return recurring(time.each());
    }
    if (days == null && time.part() != null) {
      return "XXXX-XX-XX" + part(time.part());
    }
    if (days == null) {
      return time.sense() == Mentions.Sense.NONE ? "" : time.sense() + "_REF";
    }
    String date = date(days);
    if (time.clock() != null) {
      return date + "T" + time.clock();
    }
    return time.part() == null ? date : date + part(time.part());
  }

  private static String part(Mentions.Part part) {
    return switch (part) {
      case MORNING -> "TMO";
      case NOON -> "TMI";
      case AFTERNOON -> "TAF";
      case EVENING -> "TEV";
      case NIGHT -> "TNI";
    };
  }

  private static String recurring(String each) {
    return switch (each) {
      case "d" -> "XXXX-XX-XX";
      case "wk" -> "XXXX-WXX";
      case "mo" -> "XXXX-XX";
      case "y" -> "XXXX";
      default -> "";
    };
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
    String many = years(days);
    return many.isEmpty() ? half(from, to) : many;
  }

  /** A decade by three digits, a century by two; else empty. */
  private static String years(DateRange days) {
    int first = days.from().getYear();
    int length = days.to().getYear() - first + 1;
    boolean whole =
        days.from().getDayOfYear() == 1
            && days.to().equals(DateRange.ofYear(first + length - 1).to());
    int last = days.to().getYear();
    if (!whole || length != 10 && length != 100) {
      return "";
    }
    String year = year(first > 0 ? first : last);
    boolean round = first > 0 ? first % length <= 1 : (1 - last) % length <= 1;
    return round ? year.substring(0, year.length() - (length == 10 ? 1 : 2)) : "";
  }

  private static String year(int year) {
    return year > 0
        ? String.format(Locale.ROOT, "%04d", year)
        : String.format(Locale.ROOT, "BC%04d", 1 - year);
  }

  private static String half(LocalDate from, LocalDate to) {
    YearMonth last = YearMonth.from(from).plusMonths(5);
    boolean half = from.getDayOfMonth() == 1 && to.equals(last.atEndOfMonth());
    return half && from.getMonthValue() % 6 == 1
        ? year(from.getYear()) + "-H" + (from.getMonthValue() / 6 + 1)
        : season(from, to);
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
    return of(duration.nominal(), Objects.requireNonNullElse(duration.unit(), ""));
  }

  /** A length of so many units, null for some. */
  static String of(@Nullable BigDecimal many, String unit) {
    String number = many == null ? "X" : many.stripTrailingZeros().toPlainString();
    return switch (unit) {
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
