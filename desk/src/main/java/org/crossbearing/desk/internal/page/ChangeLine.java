package org.crossbearing.desk.internal.page;

import java.time.Instant;
import org.crossbearing.export.words.Printable;
import org.crossbearing.export.words.Wording;
import org.crossbearing.ledger.answer.Change;
import org.jspecify.annotations.Nullable;

/**
 * A change in a list.
 *
 * @param link what it is about, null if it is about no event
 */
public record ChangeLine(int id, When when, String kind, String words, @Nullable String link) {
  public static ChangeLine of(Change change, Instant now) {
    return new ChangeLine(
        change.id(),
        When.of(change.recorded(), now),
        change.kind(),
        Wording.capital(Printable.line(change.words())),
        link(change));
  }

  /** Where it can be looked at: its finding, else its event. */
  public static @Nullable String link(Change change) {
    if (change.finding() != null) {
      return "/findings/" + change.finding();
    }
    return change.event() == null ? null : "/events/" + change.event();
  }
}
