package org.crossbearing.reading.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;
import org.crossbearing.reading.EnglishReader;
import org.jspecify.annotations.Nullable;

/** The days of the figures of a report of Thursday, 16 May 2024. */
final class FigureDays {
  private static final EnglishReader READER = new EnglishReader();
  private static final Published PUBLISHED = Published.parse("2024-05-16");

  private FigureDays() {}

  /** When what the first figure of this cue counts happened. */
  static @Nullable DateRange of(String text, String cue) {
    Report report =
        new Report("r1", "a.txt", null, null, PUBLISHED, List.of(), null, "en", text, false);
    return READER.read(report).claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.cue().of(text).equals(cue))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure with the cue " + cue))
        .date();
  }

  /** One day. */
  static DateRange day(String day) {
    return DateRange.of(LocalDate.parse(day));
  }
}
