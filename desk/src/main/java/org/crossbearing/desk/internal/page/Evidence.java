package org.crossbearing.desk.internal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final Most most;
  private final Clock clock;
  private final Map<String, List<Value>> values = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();

  /** So many are told; the rest are counted. */
  record Most(int voices, int carriers) {
    static final Most ALL = new Most(Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  Evidence(Catalogue catalogue, Most most) {
    this.catalogue = catalogue;
    this.most = most;
    clock = new Clock(catalogue.dossier());
    catalogue.dossier().reports().forEach(report -> reports.put(report.id(), report));
  }

  /** The values of a finding, in the order in which they are to be shown. */
  List<Value> sorted(Finding.OfFigures finding) {
    return values.computeIfAbsent(finding.id(), id -> Value.of(finding, catalogue));
  }

  List<EventPage.ValueRow> values(Finding.OfFigures finding) {
    return sorted(finding).stream().map(this::row).toList();
  }

  private EventPage.ValueRow row(Value value) {
    Collection<List<Figure>> voices =
        Voice.by(figure -> Voice.withRemarks(figure, catalogue), value.figures()).values();
    return new EventPage.ValueRow(
        value.words(),
        value.reading(),
        voices.stream().limit(most.voices()).map(this::says).toList(),
        Math.max(0, voices.size() - most.voices()));
  }

  /** Who says that a person is what. */
  List<EventPage.ValueRow> offices(Finding.OfRoles finding) {
    return Office.of(finding, catalogue).stream()
        .map(office -> new EventPage.ValueRow(office.words(), "", List.of(says(office)), 0))
        .toList();
  }

  private EventPage.Says says(Office office) {
    List<EventPage.Carrier> carriers =
        office.roles().stream()
            .limit(most.carriers())
            .map(role -> carrier(role, role.quote()))
            .toList();
    return new EventPage.Says(
        "in words", List.of(), carriers, office.roles().size() - carriers.size());
  }

  private EventPage.Says says(List<Figure> same) {
    Figure first = same.getFirst();
    Map<String, Figure> carriers = new LinkedHashMap<>();
    same.forEach(figure -> carriers.putIfAbsent(figure.report(), figure));
    return new EventPage.Says(
        Voice.of(first, catalogue),
        Phrase.remarks(first),
        carriers.values().stream()
            .limit(most.carriers())
            .map(figure -> carrier(figure, figure.cue()))
            .toList(),
        Math.max(0, carriers.size() - most.carriers()));
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
