package org.crossbearing.export.html;

import java.util.List;
import org.crossbearing.export.internal.Bounds;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Printable;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/** What a finding comes to, in a few words: "13 or 23", "28", "at least 440". */
final class Best {
  /** A dispute between more values than this is told by its span. */
  private static final int MOST_NAMED = 3;

  private Best() {}

  static String of(Finding finding, Catalogue catalogue) {
    return switch (finding) {
      case Finding.OfFigures figures ->
          of(figures, Value.group(catalogue.claims(finding, Figure.class)));
      case Finding.OfRoles roles ->
          String.join(" or ", roles.values().stream().map(Printable::line).toList());
    };
  }

  private static String of(Finding.OfFigures finding, List<Value> values) {
    if (values.size() == 1) {
      return values.getFirst().words();
    }
    if (finding.best() != null) {
      return Bounds.of(finding.best(), finding);
    }
    boolean few = !values.isEmpty() && values.size() <= MOST_NAMED;
    if (finding.status() == Status.DISPUTED && few) {
      return String.join(" or ", Value.bySize(values).stream().map(Value::words).toList());
    }
    return Bounds.span(finding);
  }
}
