package org.crossbearing.desk.internal.page;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.crossbearing.export.words.Days;

/**
 * A moment for people.
 *
 * @param iso for programs
 * @param words "10 Jul 09:40", with the year if that is not this one; universal time
 * @param age "12 min ago", "3 h ago"; the time itself if that is more than two days
 */
public record When(String iso, String words, String age) {
  private static final DateTimeFormatter THIS_YEAR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter OTHER_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

  public static When of(Instant instant, Instant now) {
    OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
    boolean current = time.getYear() == now.atOffset(ZoneOffset.UTC).getYear();
    String words = (current ? THIS_YEAR : OTHER_YEAR).format(time).replace(' ', Days.FIRM_SPACE);
    String age = age(Duration.between(instant, now));
    return new When(
        instant.truncatedTo(ChronoUnit.SECONDS).toString(), words, age.isEmpty() ? words : age);
  }

  private static String age(Duration age) {
    long minutes = Math.max(0, age.toMinutes());
    if (minutes < 1) {
      return "just now";
    }
    if (minutes < 60) {
      return minutes + " min ago";
    }
    return minutes < 48 * 60 ? minutes / 60 + " h ago" : "";
  }
}
