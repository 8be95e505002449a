package org.crossbearing.model;

import java.util.List;

/**
 * A person, organisation, office or place that the reports name.
 *
 * @param id unique in its dossier, for example {@code n4}
 * @param name the fullest form met
 * @param aliases the other forms met, in order of first meeting
 */
public record Entity(String id, EntityKind kind, String name, List<String> aliases) {
  public Entity {
    aliases = List.copyOf(aliases);
  }
}
