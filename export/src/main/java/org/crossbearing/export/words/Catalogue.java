package org.crossbearing.export.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Entity;
import org.crossbearing.model.EntityKind;
import org.crossbearing.model.Event;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/** A dossier with its ids looked up. Not to be used by several threads at once. */
public final class Catalogue {
  private final Dossier dossier;
  private final Map<String, Report> reports;
  private final Map<String, Claim> claims;
  private final Map<String, Event> events;
  private final Map<String, Origin> origins;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, List<Claim>> ofFindings = new HashMap<>();

  public Catalogue(Dossier dossier) {
    this.dossier = dossier;
    reports = byId(dossier.reports(), Report::id);
    claims = byId(dossier.claims(), Claim::id);
    events = byId(dossier.events(), Event::id);
    origins = byId(dossier.origins(), Origin::id);
    dossier.entities().stream().filter(e -> e.kind() == EntityKind.PERSON).forEach(this::addNames);
  }

  private static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
    return things.stream().collect(Collectors.toMap(id, Function.identity(), (a, b) -> a));
  }

  /** A spelling that two persons share stays as it is. */
  private void addNames(Entity person) {
    names.put(person.name(), person.name());
    for (String alias : person.aliases()) {
      names.merge(alias, person.name(), (one, other) -> one.equals(other) ? one : alias);
    }
  }

  /** One spelling for all of a person's, so that one person is seen as one. */
  public String nameOf(String name) {
    return names.getOrDefault(name, name);
  }

  public Dossier dossier() {
    return dossier;
  }

  public Report reportOf(Claim claim) {
    Report report = reports.get(claim.report());
    if (report == null) {
      throw new IllegalArgumentException(
          "claim " + claim.id() + ": expecting a report of the dossier, found " + claim.report());
    }
    return report;
  }

  public @Nullable Event event(String id) {
    return events.get(id);
  }

  public @Nullable Origin origin(@Nullable String id) {
    return id == null ? null : origins.get(id);
  }

  /** The reports whose claims a finding holds, each once, in the order of its claims. */
  public List<Report> reports(Finding finding) {
    return claims(finding, Claim.class).stream().map(this::reportOf).distinct().toList();
  }

  /** The reports that tell of an event. */
  public List<Report> reports(Event event) {
    return event.reports().stream().map(reports::get).filter(Objects::nonNull).toList();
  }

  /** The claims of one kind in a finding, in its order. */
  public <C extends Claim> List<C> claims(Finding finding, Class<C> kind) {
    return select(ofFindings.computeIfAbsent(finding.id(), f -> claims(finding)).stream(), kind)
        .toList();
  }

  private List<Claim> claims(Finding finding) {
    return finding.claims().stream().map(claims::get).filter(Objects::nonNull).toList();
  }

  /** All claims of one kind. */
  public <C extends Claim> List<C> claims(Class<C> kind) {
    return select(dossier.claims().stream(), kind).toList();
  }

  /** The claims of one kind that are in no finding. */
  public <C extends Claim> List<C> loose(Class<C> kind) {
    Set<String> bound = new HashSet<>();
    dossier.findings().forEach(finding -> bound.addAll(finding.claims()));
    return select(dossier.claims().stream().filter(c -> !bound.contains(c.id())), kind).toList();
  }

  private static <C extends Claim> Stream<C> select(Stream<Claim> claims, Class<C> kind) {
    return claims.filter(kind::isInstance).map(kind::cast);
  }
}
