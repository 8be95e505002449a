package org.crossbearing.ledger.answer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Null asks nothing; all that is not null must hold.
 *
 * @param words words that the claim's own words have, all of them
 * @param place the name of a place
 * @param from what happened on this day or later
 * @param to what happened on this day or before
 * @param measure as the dossier names it, for example {@code killed}
 * @param speaker who said it, or of whom it is said: a full name or a surname
 * @param outlet who published it
 * @param status that of the finding, as the dossier names it
 * @param asOf the ledger as it was then; null for as it is
 * @param most so many answers at most
 */
public record Query(
    @Nullable String words,
    @Nullable String place,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String measure,
    @Nullable String speaker,
    @Nullable String outlet,
    @Nullable String status,
    @Nullable Instant asOf,
    int most) {

  /** Asks for nothing in particular. */
  public static Query any(int most) {
    return new Query(null, null, null, null, null, null, null, null, null, most);
  }
}
