package org.crossbearing.bench.gva;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Asks a dossier of reports about one shooting how many were killed and injured: the findings of
 * the event that most of these figures tell of. Where the finding is disputed, the value told last.
 */
final class Answer {
  private final Dossier dossier;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Report> reports = new HashMap<>();
  private final @Nullable String event;

  Answer(Dossier dossier) {
    this.dossier = dossier;
    dossier.reports().forEach(report -> reports.put(report.id(), report));
    for (Claim claim : dossier.claims()) {
      if (claim instanceof Figure figure) {
        figures.put(figure.id(), figure);
      }
    }
    this.event = MainEvent.of(dossier.claims());
  }

  /** The number, 0 if no finding tells of any. */
  int count(Measure measure) {
    Finding.OfFigures finding = finding(measure);
    if (finding == null) {
      return 0;
    }
    BigDecimal value = finding.best() != null ? finding.best() : toldLast(finding);
    return value == null ? 0 : value.intValue();
  }

  /** Of several findings, that about people; else the one with most claims, of these the first. */
  Finding.@Nullable OfFigures finding(Measure measure) {
    Comparator<Finding.OfFigures> order =
        Comparator.comparing((Finding.OfFigures found) -> found.of().equals("people"))
            .thenComparingInt(found -> reportsOf(found).size())
            .thenComparingInt(found -> found.claims().size());
    return dossier.findings().stream()
        .filter(Finding.OfFigures.class::isInstance)
        .map(Finding.OfFigures.class::cast)
        .filter(found -> found.measure() == measure && found.event().equals(event))
        .filter(found -> !part(found))
        .reduce((first, next) -> order.compare(next, first) > 0 ? next : first)
        .orElse(null);
  }

  private Set<String> reportsOf(Finding.OfFigures finding) {
    Set<String> telling = new HashSet<>();
    for (String claim : finding.claims()) {
      Figure figure = figures.get(claim);
      if (figure != null) {
        telling.add(figure.report());
      }
    }
    return telling;
  }

  private boolean part(Finding.OfFigures finding) {
    return finding.claims().stream()
        .map(figures::get)
        .allMatch(figure -> figure != null && isPart(figure));
  }

  /** "Four were shot, one fatally": of those shot, but all of the dead. */
  private boolean isPart(Figure figure) {
    Figure whole = figure.partOf() == null ? null : figures.get(figure.partOf());
    return whole != null && whole.measure() == figure.measure();
  }

  private @Nullable BigDecimal toldLast(Finding.OfFigures finding) {
    Figure last = null;
    for (String id : finding.claims()) {
      Figure figure = figures.get(id);
      if (figure != null && (last == null || day(figure).compareTo(day(last)) > 0)) {
        last = figure;
      }
    }
    return last == null ? finding.high() : last.value().nominal();
  }

  private String day(Figure figure) {
    Report report = reports.get(figure.report());
    return report == null || report.published() == null ? "" : report.published().date().toString();
  }

  /** The claims about a measure, for people to look at. */
  List<Figure> told(Measure measure) {
    return dossier.claims().stream()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .filter(figure -> figure.measure() == measure)
        .toList();
  }

  /** Whether the figure belongs to the event asked about. */
  boolean ofEvent(Figure figure) {
    return event != null && event.equals(figure.event());
  }
}
