package org.crossbearing.ledger.answer;

import java.util.List;

/**
 * Somebody of whom reports tell lately.
 *
 * @param name as reports have it most often of late
 * @param key by which the name is looked for
 * @param roles what reports say the person is, the latest first
 * @param claims how many of the claims looked at are theirs or about them
 */
public record Speaker(String name, String key, List<String> roles, int claims) {
  public Speaker {
    roles = List.copyOf(roles);
  }
}
