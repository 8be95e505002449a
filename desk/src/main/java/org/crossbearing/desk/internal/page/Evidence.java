package org.crossbearing.desk.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Office;
import org.crossbearing.export.words.Phrase;
import org.crossbearing.export.words.Snippet;
import org.crossbearing.export.words.Value;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.crossbearing.model.Span;

/** Who says which value, with the link to the words. */
final class Evidence {
  private final Catalogue catalogue;
  private final Clock clock;
  private final Map<String, Report> reports = new HashMap<>();

  Evidence(Catalogue catalogue) {
    this.catalogue = catalogue;
    clock = new Clock(catalogue.dossier());
    catalogue.dossier().reports().forEach(report -> reports.put(report.id(), report));
  }

  List<EventPage.ValueRow> values(Finding.OfFigures finding) {
    return Value.of(finding, catalogue).stream()
        .map(value -> new EventPage.ValueRow(value.words(), value.reading(), says(value)))
        .toList();
  }

  /** Who says that a person is what. */
  List<EventPage.ValueRow> offices(Finding.OfRoles finding) {
    return Office.of(finding, catalogue).stream()
        .map(
            office ->
                new EventPage.ValueRow(
                    office.words(),
                    "",
                    List.of(new EventPage.Says("in words", List.of(), carriers(office)))))
        .toList();
  }

  private List<EventPage.Carrier> carriers(Office office) {
    return office.roles().stream().map(role -> carrier(role, role.quote())).toList();
  }

  private List<EventPage.Says> says(Value value) {
    return Voice.by(figure -> Voice.withRemarks(figure, catalogue), value.figures())
        .values()
        .stream()
        .map(this::says)
        .toList();
  }

  private EventPage.Says says(List<Figure> same) {
    Figure first = same.getFirst();
    Set<String> seen = new LinkedHashSet<>();
    List<EventPage.Carrier> carriers = new ArrayList<>();
    for (Figure figure : same) {
      if (seen.add(figure.report())) {
        carriers.add(carrier(figure, figure.cue()));
      }
    }
    return new EventPage.Says(Voice.of(first, catalogue), Phrase.remarks(first), carriers);
  }

  /** Where a claim stands, with its words around what matters in it. */
  EventPage.Carrier carrier(Claim claim, Span core) {
    Report report = catalogue.reportOf(claim);
    Snippet snippet = Snippet.of(report.text(), claim.quote(), core);
    return new EventPage.Carrier(
        Wording.carrier(report),
        when(report),
        "/read?r=" + report.id() + "#" + claim.id(),
        snippet.before() + snippet.core() + snippet.after());
  }

  /** The same for a claim that the dossier has not, by its report's id and its own. */
  EventPage.Carrier carrier(String report, String claim) {
    Report found = reports.get(report);
    return found == null
        ? new EventPage.Carrier(report, "", "/read?r=" + report + "#" + claim, "")
        : new EventPage.Carrier(
            Wording.carrier(found), when(found), "/read?r=" + report + "#" + claim, "");
  }

  /** The text of a report; empty if the dossier has it not. */
  String text(String report) {
    Report found = reports.get(report);
    return found == null ? "" : found.text();
  }

  String when(Report report) {
    return report.published() == null ? "" : clock.of(report.published());
  }

  String zone() {
    return clock.zone();
  }
}
