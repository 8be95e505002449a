package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Moment;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/** Times of publication, in universal time where the zone is known. */
final class Printed {
  private Printed() {}

  /** "10 Jul 2025 09:40", "10 Jul 2025 09:40 local time", "10 Jul 2025"; empty if unknown. */
  static String of(@Nullable Published published) {
    if (published == null) {
      return "";
    }
    if (published.time() == null) {
      return Days.of(published);
    }
    if (published.offset() == null) {
      return Days.of(published) + " local time";
    }
    OffsetDateTime time =
        OffsetDateTime.of(published.date(), published.time(), published.offset())
            .withOffsetSameInstant(ZoneOffset.UTC);
    return Days.of(new Published(time.toLocalDate(), time.toLocalTime(), null));
  }

  /** For putting in order; without a zone as if it were universal time. */
  static @Nullable Instant moment(@Nullable Published published) {
    if (published == null) {
      return null;
    }
    return Instant.ofEpochSecond(Moment.of(published));
  }

  static String of(@Nullable String written) {
    return written == null ? "" : of(Published.parse(written));
  }
}
