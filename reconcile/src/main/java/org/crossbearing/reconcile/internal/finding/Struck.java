package org.crossbearing.reconcile.internal.finding;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Modality;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reconcile.internal.text.Fold;
import org.crossbearing.reconcile.internal.text.Words;

/**
 * "Four people were shot, one fatally": who is shot or stabbed may be dead, so that of those the
 * dead of the same report are no injured.
 */
final class Struck {
  private final Map<String, BigDecimal> dead = new HashMap<>();

  /** Takes the claims of dead of the event. */
  Struck(List<Held> claims) {
    for (Held claim : claims) {
      Figure figure = claim.figure();
      BigDecimal value = figure.value().nominal();
      boolean sure = figure.modality() != Modality.DENIED && !figure.superseded();
      if (value != null && sure && figure.person() == null) {
        dead.merge(claim.report().id(), value, BigDecimal::max);
      }
    }
    new OneByOne(claims)
        .byReport()
        .forEach(
            (report, all) -> dead.merge(report, BigDecimal.valueOf(all.size()), BigDecimal::max));
  }

  /** The claim without those who died; the same if its words say that they live. */
  Held alive(Held claim) {
    Figure figure = claim.figure();
    BigDecimal killed = dead.get(claim.report().id());
    BigDecimal value = figure.value().nominal();
    boolean exact = figure.value().qualifier() == Qualifier.EXACT && figure.person() == null;
    if (killed == null || value == null || !exact || !isOpen(claim)) {
      return claim;
    }
    BigDecimal left = value.subtract(killed);
    return left.signum() <= 0 || killed.signum() <= 0
        ? claim
        : new Held(figure.valued(Amount.exactly(left.longValue())), claim.report(), claim.origin());
  }

  private static boolean isOpen(Held claim) {
    List<String> words = Fold.words(claim.figure().quote().of(claim.report().text()));
    return Words.any("struck", words) && !Words.any("survived", words);
  }
}
