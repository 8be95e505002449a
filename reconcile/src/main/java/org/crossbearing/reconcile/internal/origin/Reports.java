package org.crossbearing.reconcile.internal.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Figure;

final class Reports {
  private Reports() {}

  static Map<String, List<Figure>> group(List<Figure> figures) {
    Map<String, List<Figure>> byReport = new HashMap<>();
    for (Figure figure : figures) {
      byReport.computeIfAbsent(figure.report(), report -> new ArrayList<>()).add(figure);
    }
    return byReport;
  }
}
