package org.crossbearing.ledger.answer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One version of a report with what was read in it and where its claims stand.
 *
 * @param reading the report with its claims, as corrected
 * @param recorded when it came in
 * @param versions the ids of all its versions so far, oldest first
 * @param standings where its claims stand, by the claim's id; a claim of no event has none
 */
public record Shown(
    Reading reading, Instant recorded, List<String> versions, Map<String, Standing> standings) {
  public Shown {
    versions = List.copyOf(versions);
    standings = Map.copyOf(standings);
  }

  /**
   * Where a claim stands.
   *
   * @param event the id of its event
   * @param finding the id of its finding, null if it is in none
   * @param status that of the finding, null if it is in none
   * @param origin where it comes from, for people: "speaker Vitali Klitschko"; null if unknown
   */
  public record Standing(
      String event, @Nullable String finding, @Nullable Status status, @Nullable String origin) {}
}
