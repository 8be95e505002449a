package org.crossbearing.model;

import java.util.List;

/**
 * Where claims ultimately come from.
 *
 * @param id unique in its dossier, for example {@code o3}
 * @param assumed whether this is only the outlet that carries the claim, for want of a better
 *     source
 * @param signals why claims were joined to it, in words
 */
public record Origin(
    String id, OriginKind kind, String name, boolean assumed, List<String> signals) {
  public Origin {
    signals = List.copyOf(signals);
  }
}
