package org.crossbearing.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.crossbearing.ledger.answer.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/** Times as options have them; null where the option is left out. */
final class Times {
  private Times() {}

  /** How things stood on a day has all of that day. */
  static @Nullable Instant asOf(@Nullable String text) {
    return parse(text, org.crossbearing.export.words.Times::upTo);
  }

  /** What came since a day has all of that day. */
  static @Nullable Instant since(@Nullable String text) {
    return parse(text, org.crossbearing.export.words.Times::since);
  }

  static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidRequestException("expecting a day such as 2025-07-10, found " + text, e);
    }
  }

  private static @Nullable Instant parse(@Nullable String text, Function<String, Instant> parser) {
    try {
      return text == null ? null : parser.apply(text);
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          "expecting a time such as 2025-07-10, 2025-07-10T09:40 or 2025-07-10T09:40+03:00, found "
              + text,
          e);
    }
  }
}
