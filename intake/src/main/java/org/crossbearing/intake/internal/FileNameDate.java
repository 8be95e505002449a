package org.crossbearing.intake.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.crossbearing.model.Published;

/** Finds the day in names such as {@code kyiv-2025-07-10.txt} and {@code 20250710_kyiv.html}. */
final class FileNameDate {
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

  private FileNameDate() {}

  /** The first day named, if there is one that the calendar knows. */
  static Optional<Published> in(String name) {
    return DAY.matcher(name).results().flatMap(day -> read(day).stream()).findFirst();
  }

  private static Optional<Published> read(MatchResult day) {
    try {
      LocalDate date =
          LocalDate.of(
              Integer.parseInt(day.group(1)),
              Integer.parseInt(day.group(3)),
              Integer.parseInt(day.group(4)));
      return Optional.of(new Published(date, null, null));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
