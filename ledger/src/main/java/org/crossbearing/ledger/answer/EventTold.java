package org.crossbearing.ledger.answer;

import java.util.Map;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Place;

/**
 * An event with where its places lie.
 *
 * @param places by the id of the report: where the places that its claims name lie, by their names
 *     there
 */
public record EventTold(Dossier dossier, Map<String, Map<String, Place>> places) {
  public EventTold {
    places = Map.copyOf(places);
  }
}
