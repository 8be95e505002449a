package org.crossbearing.ledger.internal.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.ledger.answer.EventTold;
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
import org.jspecify.annotations.Nullable;

/** Gives a weighed event the ids that the ledger has for it and its findings. */
public final class Naming {
  private Naming() {}

  /**
   * An event as it is told.
   *
   * @param dossier what its parts were weighed to
   * @param findings as the tables have them; what they lack is named n1, n2 …
   */
  public static EventTold told(
      int event, List<Part> parts, Dossier dossier, List<FindingState> findings) {
    return new EventTold(named(dossier, event, findings), located(parts));
  }

  private static Map<String, Map<String, Place>> located(List<Part> parts) {
    Map<String, Map<String, Place>> located = new HashMap<>();
    for (Part part : parts) {
      Reading reading = part.told().reading();
      located.put(reading.report().id(), reading.places());
    }
    return located;
  }

  private static Dossier named(Dossier dossier, int event, List<FindingState> states) {
    String id = "e" + event;
    List<String> names = names(FindingState.of(event, dossier), states);
    List<Finding> named = new ArrayList<>();
    for (Finding finding : dossier.findings()) {
      named.add(named(finding, names.get(named.size()), id));
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

  /** Another program may have weighed the rows: then only what a finding is about tells which. */
  private static List<String> names(List<FindingState> now, List<FindingState> rows) {
    Map<FindingState, FindingState> found = new HashMap<>();
    rows.forEach(row -> found.put(row.called(0), row));
    found.keySet().retainAll(now);
    List<FindingState> rest = new ArrayList<>(now);
    rest.removeAll(found.keySet());
    List<FindingState> left = new ArrayList<>(rows);
    left.removeAll(found.values());
    Findings.predecessors(rest, left)
        .forEach((state, row) -> row.ifPresent(old -> found.put(state, old)));
    return now.stream().map(state -> name(state, found.get(state))).toList();
  }

  private static String name(FindingState state, @Nullable FindingState row) {
    return row == null ? "n" + (state.ordinal() + 1) : "f" + row.id();
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
