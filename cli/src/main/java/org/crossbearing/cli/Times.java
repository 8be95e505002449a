package org.crossbearing.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.crossbearing.ledger.answer.LedgerException;
import org.jspecify.annotations.Nullable;

/** Instants as people give them; without an offset they are in universal time. */
final class Times {
  private Times() {}

  static @Nullable Instant instant(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      if (text.indexOf('T') < 0) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 7;
      return zoned
          ? OffsetDateTime.parse(text).toInstant()
          : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new LedgerException(
          "expecting a time such as 2025-07-10, 2025-07-10T09:40 or 2025-07-10T09:40+03:00, found "
              + text,
          e);
    }
  }
}
