package org.crossbearing.ledger.answer;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became otherwise in the ledger.
 *
 * @param id the number of the change; later changes have higher ones
 * @param seq the number of the entry that did it
 * @param recorded when that was
 * @param kind what kind of change, in a word or two
 * @param event the id of the event, for example {@code e12}; null if it is about no event
 * @param finding the id of the finding, for example {@code f30}; null if it is about none
 * @param words one line for people
 */
public record Change(
    int id,
    int seq,
    Instant recorded,
    String kind,
    @Nullable String event,
    @Nullable String finding,
    String words) {
  private static final Pattern CORRECTION = Pattern.compile("c[0-9]+(?=: )");

  /** The correction that this change is, for example {@code c3}; empty if it is none. */
  public Optional<String> correction() {
    Matcher id = CORRECTION.matcher(words);
    return kind.equals("correction") && id.lookingAt() ? Optional.of(id.group()) : Optional.empty();
  }
}
