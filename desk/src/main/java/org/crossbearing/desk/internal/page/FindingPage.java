package org.crossbearing.desk.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.FindingVersion;
import org.jspecify.annotations.Nullable;

/**
 * One finding with all it has been.
 *
 * @param row what it is now, null if no claim says it any more
 * @param course how it moved from report to report, null if it did not
 * @param history what it has been in the ledger, the latest first
 */
public record FindingPage(
    String id,
    String event,
    String title,
    String what,
    EventPage.@Nullable Row row,
    EventPage.@Nullable Course course,
    List<State> history) {

  /** Whether it is of figures, which have origins, and of more than one. */
  public boolean mayTellOrigins() {
    return row != null
        && !row.low().isEmpty()
        && row.values().stream()
                .flatMap(value -> value.says().stream())
                .mapToInt(says -> says.carriers().size())
                .sum()
            > 1;
  }

  /** What it was from then on. */
  public record State(
      When since, String value, String status, String why, int origins, int claims) {}

  public static List<State> states(List<FindingVersion> versions, Instant now) {
    List<State> states = new ArrayList<>();
    for (FindingVersion version : versions.reversed()) {
      states.add(
          new State(
              When.of(version.recorded(), now),
              Printable.line(version.value()),
              version.status(),
              Wording.capital(Printable.line(version.why())),
              version.origins(),
              version.claims().size()));
    }
    return states;
  }
}
