package org.crossbearing.export.words;

import java.util.List;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/** What a finding comes to, in a few words: "13 or 23", "28", "at least 440". */
public final class Best {
  /** A dispute between more values than this is told by its span. */
  private static final int MOST_NAMED = 3;

  private Best() {}

  public static String of(Finding finding, Catalogue catalogue) {
    return switch (finding) {
      case Finding.OfFigures figures ->
          of(figures, Value.group(catalogue.claims(finding, Figure.class), catalogue));
      case Finding.OfRoles roles -> String.join(" or ", Office.names(roles));
    };
  }

  /** The same from the values of the finding. */
  public static String of(Finding.OfFigures finding, List<Value> values) {
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
    return values.isEmpty() || isClosed(finding) ? Bounds.span(finding) : span(finding, values);
  }

  private static boolean isClosed(Finding.OfFigures finding) {
    return finding.low() != null && finding.high() != null;
  }

  /** From the smallest number named to the largest: "at least 13" and "28" are "13 to 28". */
  private static String span(Finding.OfFigures finding, List<Value> values) {
    List<Value> sorted = Value.bySize(values);
    String low = Bounds.of(sorted.getFirst().number(), finding);
    String high = Bounds.of(sorted.getLast().number(), finding);
    return low.equals(high) ? low : low + " to " + high;
  }
}
