package org.crossbearing.cli;

import org.crossbearing.ledger.answer.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What events and claims can be looked for by. */
final class Filters {
  @Option(names = "--place", paramLabel = "NAME", description = "Only what happened there.")
  private @Nullable String place;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only what happened on this day or later, for example 2025-07-10.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Only what happened by this day.")
  private @Nullable String to;

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Only findings that are single, agreed, compatible, revised or disputed.")
  private @Nullable String status;

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description =
          "The ledger as it was then; for a day, at its end. For example 2025-07-10T09:40Z.")
  private @Nullable String asOf;

  @Option(
      names = {"-n", "--most"},
      paramLabel = "COUNT",
      description = "At most so many (default: ${DEFAULT-VALUE}).")
  private int most = 30;

  /** All but what claims alone have. */
  Query query() {
    return query(null, null, null, null);
  }

  Query query(
      @Nullable String words,
      @Nullable String measure,
      @Nullable String speaker,
      @Nullable String outlet) {
    return new Query(
        words,
        place,
        Times.day(from),
        Times.day(to),
        measure,
        speaker,
        outlet,
        status,
        Times.asOf(asOf),
        most);
  }
}
