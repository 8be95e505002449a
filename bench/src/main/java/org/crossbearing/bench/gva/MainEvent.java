package org.crossbearing.bench.gva;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.jspecify.annotations.Nullable;

/** The event that claims are mostly about. */
final class MainEvent {
  private MainEvent() {}

  /**
   * The event that most figures of killed and injured belong to, else most figures; the first of
   * several. Null if no figure has an event.
   */
  static @Nullable String of(List<Claim> claims) {
    String victims = most(claims, true);
    return victims != null ? victims : most(claims, false);
  }

  private static @Nullable String most(List<Claim> claims, boolean victims) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Figure figure
          && figure.event() != null
          && (!victims || harmed(figure.measure()))) {
        counts.merge(figure.event(), 1, Integer::sum);
      }
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean harmed(Measure measure) {
    return measure == Measure.KILLED || measure == Measure.INJURED;
  }
}
