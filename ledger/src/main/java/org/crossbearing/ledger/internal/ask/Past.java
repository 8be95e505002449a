package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.weigh.FindingState;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.Weighing;

/**
 * Events as they stood at an entry. What the reports said then is weighed again, which gives what
 * it gave then; only the ids are looked up.
 */
public final class Past {
  private final Sql sql;
  private final Readings readings;
  private final Findings findings;

  /** What was read in a version as of an entry, as corrected then. */
  @FunctionalInterface
  public interface Readings {
    Reading at(int version, int seq);
  }

  public Past(Sql sql, Readings readings) {
    this.sql = sql;
    this.readings = readings;
    findings = new Findings(sql);
  }

  private record Place(int version, int number, String position) {}

  /** One event with its reports, claims and findings; empty if there was none of this number. */
  public Optional<Dossier> event(int event, int seq) {
    List<Part> parts = parts(event, seq);
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(named(Weighing.weigh(parts), event, findings.of(event, seq)));
  }

  /** What reports tell of an event, in their order. */
  private List<Part> parts(int event, int seq) {
    List<Place> places =
        sql.list(
            "SELECT o.version, o.number, o.position FROM membership m"
                + " JOIN occasion o ON o.id = m.occasion"
                + " WHERE m.event = ? AND m.seq_from <= ? AND m.seq_to > ?"
                + " ORDER BY o.version, o.number",
            row -> new Place(row.number(1), row.number(2), row.text(3)),
            event,
            seq,
            seq);
    Map<Integer, Telling> told = new HashMap<>();
    return places.stream()
        .sorted(Comparator.comparing(Place::position))
        .map(
            place ->
                told.computeIfAbsent(place.version(), v -> Telling.of(readings.at(v, seq)))
                    .parts()
                    .get(place.number() - 1))
        .toList();
  }

  /** The dossier under the ids of the ledger. */
  private static Dossier named(Dossier dossier, int event, List<FindingState> states) {
    String id = "e" + event;
    List<Finding> named = new ArrayList<>();
    for (Finding finding : dossier.findings()) {
      if (finding instanceof Finding.OfFigures f) {
        int ordinal = named.size();
        String name = ordinal < states.size() ? "f" + states.get(ordinal).id() : f.id();
        named.add(
            new Finding.OfFigures(
                name,
                id,
                f.measure(),
                f.of(),
                f.unit(),
                f.status(),
                f.low(),
                f.high(),
                f.best(),
                f.origins(),
                f.claims(),
                f.why()));
      }
    }
    Event e = dossier.events().getFirst();
    return new Dossier(
        dossier.reports(),
        dossier.entities(),
        dossier.origins(),
        dossier.claims().stream().map(claim -> named(claim, id)).toList(),
        List.of(new Event(id, e.type(), e.title(), e.place(), e.date(), e.reports())),
        named);
  }

  private static Claim named(Claim claim, String event) {
    return switch (claim) {
      case Figure f -> f.reconciled(event, f.origin());
      case Commitment c -> c.reconciled(event);
      case Occurrence o -> o.reconciled(event);
      case Statement s -> s;
      case Role r -> r;
    };
  }
}
