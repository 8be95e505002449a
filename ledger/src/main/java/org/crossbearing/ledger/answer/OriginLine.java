package org.crossbearing.ledger.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where some claims of an event come from.
 *
 * @param kind as the dossier names it
 * @param assumed whether it is only the outlet that carries the claims, for want of a better source
 * @param claims those that come from it, in order
 */
public record OriginLine(String kind, String name, boolean assumed, List<Carried> claims) {
  public OriginLine {
    claims = List.copyOf(claims);
  }

  /**
   * A claim with the reason why it is taken to come from there.
   *
   * @param claim its id, for example {@code r12.c7}
   * @param about what it counts: "people killed 23"
   * @param outlet null if unknown
   * @param signal in words; where it refers to another claim, with its id in brackets
   */
  public record Carried(String claim, String about, @Nullable String outlet, String signal) {}
}
