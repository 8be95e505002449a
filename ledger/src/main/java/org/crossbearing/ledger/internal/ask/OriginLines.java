package org.crossbearing.ledger.internal.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crossbearing.ledger.answer.OriginLine;
import org.crossbearing.ledger.answer.OriginLine.Carried;
import org.crossbearing.ledger.internal.weigh.FindingState;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Origin;
import org.crossbearing.model.Report;

/** The origins of one event, each with its claims. */
final class OriginLines {
  private OriginLines() {}

  /** {@code signals} say why, by the ids of claims. */
  static List<OriginLine> of(Dossier dossier, Map<String, String> signals) {
    Map<String, Report> reports = new HashMap<>();
    dossier.reports().forEach(report -> reports.put(report.id(), report));
    Map<String, List<Carried>> claims = new LinkedHashMap<>();
    for (Claim claim : dossier.claims()) {
      if (claim instanceof Figure figure && figure.origin() != null) {
        claims
            .computeIfAbsent(figure.origin(), o -> new ArrayList<>())
            .add(
                new Carried(
                    figure.id(),
                    FindingState.told(figure),
                    Objects.requireNonNull(reports.get(figure.report())).outlet(),
                    signals.getOrDefault(figure.id(), "")));
      }
    }
    return dossier.origins().stream()
        .filter(origin -> claims.containsKey(origin.id()))
        .map(origin -> line(origin, claims.getOrDefault(origin.id(), List.of())))
        .toList();
  }

  private static OriginLine line(Origin origin, List<Carried> claims) {
    return new OriginLine(origin.kind().word(), origin.name(), origin.assumed(), claims);
  }
}
