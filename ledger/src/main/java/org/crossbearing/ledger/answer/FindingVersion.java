package org.crossbearing.ledger.answer;

import java.time.Instant;
import java.util.List;

/**
 * What a finding was from one entry to the next.
 *
 * @param seq the entry since which it was so
 * @param recorded when that was
 * @param event the id of its event
 * @param subject what it is about: "people killed"
 * @param status as the dossier names it
 * @param value what it came to, for people
 * @param origins how many independent origins
 * @param claims the ids of its claims
 * @param why the reason for the status
 */
public record FindingVersion(
    int seq,
    Instant recorded,
    String event,
    String subject,
    String status,
    String value,
    int origins,
    List<String> claims,
    String why) {
  public FindingVersion {
    claims = List.copyOf(claims);
  }
}
