package org.crossbearing.model;

import java.util.List;

/** Reports, claims, entities, events, origins and findings together. Every id in it resolves. */
public record Dossier(
    List<Report> reports,
    List<Entity> entities,
    List<Origin> origins,
    List<Claim> claims,
    List<Event> events,
    List<Finding> findings) {
  /** The number of the JSON form; it changes when a name or field does. */
  public static final int FORMAT = 1;

  public Dossier {
    reports = List.copyOf(reports);
    entities = List.copyOf(entities);
    origins = List.copyOf(origins);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    findings = List.copyOf(findings);
  }
}
