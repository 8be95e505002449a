package org.crossbearing.intake.internal.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/** Reads the forms of a time that pages and feeds use. Fractions of a second are dropped. */
public final class PageTime {
  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>\\d{4}-\\d\\d-\\d\\d)"
              + "(?:[T ]\\s?(?<clock>\\d\\d:\\d\\d(?::\\d\\d)?)(?:[.,]\\d+)?"
              + "\\s?(?<zone>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?");

  private PageTime() {}

  /** Empty if it has none of the forms. */
  public static Optional<Published> parse(String text) {
    String time = text.strip();
    try {
      Matcher matcher = FORM.matcher(time);
      return Optional.of(matcher.matches() ? iso(matcher) : ofMail(time));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Published iso(Matcher form) {
    LocalDate day = LocalDate.parse(form.group("day"));
    String clock = form.group("clock");
    return clock == null
        ? new Published(day, null, null)
        : new Published(day, LocalTime.parse(clock), offset(form.group("zone")));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
  }

  private static Published ofMail(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
    return new Published(time.toLocalDate(), time.toLocalTime(), time.getOffset());
  }
}
