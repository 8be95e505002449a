package org.crossbearing.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.reconcile.amendment.Amendments;
import org.crossbearing.reconcile.internal.entity.Directory;
import org.crossbearing.reconcile.internal.entity.Entities;
import org.crossbearing.reconcile.internal.event.Count;
import org.crossbearing.reconcile.internal.event.Events;
import org.crossbearing.reconcile.internal.event.Story;
import org.crossbearing.reconcile.internal.finding.FigureFindings;
import org.crossbearing.reconcile.internal.finding.RoleFindings;
import org.crossbearing.reconcile.internal.origin.Origins;
import org.jspecify.annotations.Nullable;

/** Puts a dossier together: events, then origins, then findings, each from the ones before. */
final class Assembly {
  private static final int WEEK = 7;

  private final List<Story> stories;
  private final Events events;
  private final Entities entities;
  private final Origins origins;
  private final Map<Count, List<Figure>> counts;

  Assembly(List<Story> stories, Events events, Amendments amendments) {
    this.stories = stories;
    this.events = events;
    List<Reading> readings = stories.stream().map(Story::reading).toList();
    Directory directory = new Directory(readings, amendments.persons());
    entities = new Entities(directory, events.all());
    counts = Count.group(stories, events);
    origins = new Origins(stories, counts, amendments);
  }

  Dossier dossier() {
    List<Claim> claims = settled();
    return dossier(claims, findings(claims));
  }

  /** Without the claims that neither belong to an event nor contradict each other. */
  Dossier ofTheirEvents() {
    List<Claim> claims = settled();
    List<Finding> findings = findings(claims);
    Set<String> found = new HashSet<>();
    findings.forEach(finding -> found.addAll(finding.claims()));
    claims.removeIf(claim -> !hasEvent(claim) && !found.contains(claim.id()));
    return dossier(claims, findings);
  }

  /** Why each figure has its origin, by the figures' ids. */
  Map<String, String> signals() {
    return origins.signals();
  }

  private Dossier dossier(List<Claim> claims, List<Finding> findings) {
    return new Dossier(
        stories.stream().map(Story::report).toList(),
        entities.all(),
        origins.all(),
        claims,
        events.all(),
        findings);
  }

  private List<Claim> settled() {
    List<Claim> claims = new ArrayList<>();
    stories.forEach(story -> story.reading().claims().forEach(c -> claims.add(settled(c, story))));
    return claims;
  }

  private static boolean hasEvent(Claim claim) {
    return switch (claim) {
      case Figure figure -> figure.event() != null;
      case Commitment commitment -> commitment.event() != null;
      case Statement s -> false;
      case Role r -> false;
      case Occurrence o -> o.event() != null;
    };
  }

  private Claim settled(Claim claim, Story story) {
    return switch (claim) {
      case Figure figure -> settled(figure, story);
      case Statement statement -> settled(statement);
      case Role r ->
          new Role(
              r.id(),
              r.report(),
              r.quote(),
              r.person(),
              entities.idOf(r.person()),
              r.role(),
              r.organisation());
      case Commitment commitment -> settled(commitment, story);
      case Occurrence occurrence -> occurrence;
    };
  }

  /**
   * What was done on a day that its report does not tell, or puts as late as all it mostly tells
   * of, was done on that of its event.
   */
  private Figure settled(Figure figure, Story story) {
    Figure settled = figure.reconciled(eventOf(figure), origins.of(figure));
    Event event = events.of(figure);
    DateRange days = event == null ? null : event.date();
    boolean known = days != null && days.to().isBefore(days.from().plusDays(WEEK));
    return known && days != null && isMisdated(figure, story, days) ? settled.dated(days) : settled;
  }

  private static boolean isMisdated(Figure figure, Story story, DateRange days) {
    if (figure.measure().isOfGiving()) {
      return false;
    }
    DateRange date = figure.date();
    boolean late = date != null && date.equals(story.mainDays()) && date.from().isAfter(days.to());
    return late || story.plainDate(figure) == null;
  }

  private @Nullable String eventOf(Figure figure) {
    Event event = events.of(figure);
    return event == null ? null : event.id();
  }

  private Statement settled(Statement s) {
    Statement.Speaker speaker = s.speaker();
    Statement.Speaker known =
        speaker == null
            ? null
            : new Statement.Speaker(speaker.name(), entities.idOf(speaker.name()));
    return new Statement(
        s.id(), s.report(), s.quote(), s.direct(), s.utterance(), known, s.verb(), s.medium());
  }

  /** A commitment belongs to the event of the first figure that measures it. */
  private Commitment settled(Commitment c, Story story) {
    String event =
        story.figures().stream()
            .filter(figure -> c.figures().contains(figure.id()))
            .findFirst()
            .map(this::eventOf)
            .orElse(null);
    return c.reconciled(event);
  }

  private List<Finding> findings(List<Claim> claims) {
    List<Finding> findings = new ArrayList<>(FigureFindings.of(stories, counts, events, origins));
    Map<String, Report> reports = new HashMap<>();
    stories.forEach(story -> reports.put(story.report().id(), story.report()));
    rolesByEntity(claims)
        .forEach(
            (entity, roles) -> {
              String id = "f" + (findings.size() + 1);
              findings.addAll(RoleFindings.of(id, nameOf(entity), entity, roles, reports));
            });
    return findings;
  }

  private static Map<String, List<Role>> rolesByEntity(List<Claim> claims) {
    Map<String, List<Role>> roles = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Role role && role.entity() != null) {
        roles.computeIfAbsent(role.entity(), entity -> new ArrayList<>()).add(role);
      }
    }
    return roles;
  }

  private String nameOf(String entity) {
    return entities.all().stream()
        .filter(e -> e.id().equals(entity))
        .map(Entity::name)
        .findFirst()
        .orElse(entity);
  }
}
