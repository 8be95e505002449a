package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.crossbearing.ledger.answer.EventTold;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.internal.keep.Amending;
import org.crossbearing.ledger.internal.store.Sql;
import org.crossbearing.ledger.internal.weigh.FindingState;
import org.crossbearing.ledger.internal.weigh.Findings;
import org.crossbearing.ledger.internal.weigh.Wholes;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Place;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.reconcile.Part;
import org.crossbearing.reconcile.Telling;
import org.crossbearing.reconcile.Weighing;
import org.crossbearing.reconcile.amendment.Amendments;

/**
 * Events as they stood at an entry. What the reports said then is weighed again, which gives what
 * it gave then; only the ids are looked up.
 */
public final class Past {
  private final Sql sql;
  private final Readings readings;
  private final Findings findings;
  private final Wholes wholes;
  private final Amending amending;

  /** What was read in a version as of an entry, as corrected then. */
  @FunctionalInterface
  public interface Readings {
    Reading at(int version, int seq);
  }

  public Past(Sql sql, Readings readings) {
    this.sql = sql;
    this.readings = readings;
    findings = new Findings(sql);
    wholes = new Wholes(sql);
    amending = new Amending(sql);
  }

  private record Position(int version, int number, String position) {}

  private static final Comparator<Position> IN_ORDER =
      Comparator.comparing(Position::position)
          .thenComparingInt(Position::version)
          .thenComparingInt(Position::number);

  /** One event with its reports, claims and findings; empty if there was none of this number. */
  public Optional<EventTold> event(int event, int seq) {
    return told(event, seq)
        .map(
            told ->
                new EventTold(
                    named(
                        Weighing.weigh(told.parts(), told.amendments()),
                        event,
                        findings.of(event, seq)),
                    located(told.parts())));
  }

  private static Map<String, Map<String, Place>> located(List<Part> parts) {
    Map<String, Map<String, Place>> located = new HashMap<>();
    for (Part part : parts) {
      Reading reading = part.told().reading();
      located.put(reading.report().id(), reading.places());
    }
    return located;
  }

  /** The origins of an event's figures, and why each figure has its; empty if there was none. */
  public Optional<List<OriginLine>> origins(int event, int seq) {
    return told(event, seq)
        .map(told -> Weighing.explain(told.parts(), told.amendments()))
        .map(explained -> OriginLines.of(explained.dossier(), explained.signals()));
  }

  private record Told(List<Part> parts, Amendments amendments) {}

  private Optional<Told> told(int event, int seq) {
    List<Position> places =
        wholes.partsOf(event, seq).stream()
            .flatMap(part -> places(part, seq).stream())
            .sorted(IN_ORDER)
            .toList();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    Map<Integer, Reading> read = new LinkedHashMap<>();
    places.forEach(p -> read.computeIfAbsent(p.version(), version -> readings.at(version, seq)));
    Map<Integer, Telling> told = new HashMap<>();
    read.forEach((version, reading) -> told.put(version, amending.telling(version, reading, seq)));
    List<Part> parts =
        places.stream()
            .map(
                place ->
                    Objects.requireNonNull(told.get(place.version()))
                        .parts()
                        .get(place.number() - 1))
            .toList();
    return Optional.of(new Told(parts, amending.amendments(read, seq)));
  }

  /** Where reports tell of an event. */
  private List<Position> places(int event, int seq) {
    return sql.list(
        "SELECT o.version, o.number, o.position FROM membership m"
            + " JOIN occasion o ON o.id = m.occasion"
            + " WHERE m.event = ? AND m.seq_from <= ? AND m.seq_to > ?",
        row -> new Position(row.number(1), row.number(2), row.text(3)),
        event,
        seq,
        seq);
  }

  /** The dossier under the ids of the ledger. */
  private static Dossier named(Dossier dossier, int event, List<FindingState> states) {
    String id = "e" + event;
    List<Finding> named = new ArrayList<>();
    for (Finding finding : dossier.findings()) {
      int ordinal = named.size();
      String name = ordinal < states.size() ? "f" + states.get(ordinal).id() : finding.id();
      named.add(named(finding, name, id));
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

  private static Finding named(Finding finding, String name, String event) {
    return switch (finding) {
      case Finding.OfFigures f ->
          new Finding.OfFigures(
              name,
              event,
              f.measure(),
              f.of(),
              f.unit(),
              f.status(),
              f.low(),
              f.high(),
              f.best(),
              f.origins(),
              f.claims(),
              f.why());
      case Finding.OfRoles r ->
          new Finding.OfRoles(
              name, r.person(), r.entity(), r.status(), r.values(), r.claims(), r.why());
    };
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
