package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;

/** What reports come to together, for tests. */
final class Dossiers {
  private Dossiers() {}

  /** The reports, added in this order. */
  static Dossier dossier(Told... reports) {
    Reconciler reconciler = new Reconciler();
    List.of(reports).forEach(report -> reconciler.add(report.reading()));
    return reconciler.dossier();
  }

  /** The statuses of the findings of the measure, in their order. */
  static List<Status> statuses(Dossier dossier, Measure measure) {
    return all(dossier, measure).stream().map(Finding.OfFigures::status).toList();
  }

  /** The findings of the measure, in their order. */
  static List<Finding.OfFigures> all(Dossier dossier, Measure measure) {
    return dossier.findings().stream()
        .filter(Finding.OfFigures.class::isInstance)
        .map(Finding.OfFigures.class::cast)
        .filter(finding -> finding.measure() == measure)
        .toList();
  }

  /** The one finding of the measure; fails if there is another number of them. */
  static Finding.OfFigures only(Dossier dossier, Measure measure) {
    List<Finding.OfFigures> found = all(dossier, measure);
    assertThat(found).hasSize(1);
    return found.getFirst();
  }
}
