package org.crossbearing.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.ledger.answer.EventLine;
import org.crossbearing.ledger.answer.Query;
import org.crossbearing.ledger.internal.code.ReadingCode;
import org.crossbearing.ledger.internal.keep.Identity;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Report;
import org.crossbearing.reconcile.Reconciler;
import org.jspecify.annotations.Nullable;

/** Findings in a form that does not depend on ids: what is found, from which words of whom. */
final class Findings {
  private Findings() {}

  /** Those of the ledger at an instant. */
  static List<String> of(Ledger ledger, @Nullable Instant asOf) {
    Query all = new Query(null, null, null, null, null, null, null, null, asOf, 10_000);
    List<String> lines = new ArrayList<>();
    for (EventLine event : ledger.events(all)) {
      lines.addAll(lines(ledger.event(event.id(), asOf)));
    }
    return lines.stream().sorted().toList();
  }

  /** Those of a dossier of all the reports, taken in the ledger's order. */
  static List<String> ofAll(List<Reading> readings) {
    Reconciler reconciler = new Reconciler();
    List<Reading> sorted =
        readings.stream()
            .sorted(Comparator.comparing(r -> Identity.of(r.report()).position(r.report())))
            .toList();
    int number = 0;
    for (Reading reading : sorted) {
      reconciler.add(
          ReadingCode.unpack(ReadingCode.pack(reading), "r" + ++number, reading.report().text()));
    }
    return lines(reconciler.dossier()).stream().sorted().toList();
  }

  private static List<String> lines(Dossier dossier) {
    Map<String, Report> reports = new HashMap<>();
    dossier.reports().forEach(report -> reports.put(report.id(), report));
    Map<String, String> words = new HashMap<>();
    for (Claim claim : dossier.claims()) {
      Report report = Objects.requireNonNull(reports.get(claim.report()));
      words.put(claim.id(), report.url() + claim.quote());
    }
    List<String> lines = new ArrayList<>();
    for (Finding finding : dossier.findings()) {
      if (finding instanceof Finding.OfFigures f) {
        lines.add(
            "%s %s %s %s %s..%s %s %d %s"
                .formatted(
                    f.measure(),
                    f.of(),
                    f.unit(),
                    f.status(),
                    plain(f.low()),
                    plain(f.high()),
                    plain(f.best()),
                    f.origins(),
                    f.claims().stream().map(words::get).sorted().toList()));
      }
    }
    return lines;
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
