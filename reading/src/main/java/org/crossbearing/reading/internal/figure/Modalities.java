package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How firmly a clause holds its figure. */
final class Modalities {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall");

  private Modalities() {}

  static Modality of(Syntax syntax, NounGroup group, Frame frame) {
    Clause clause = frame.clause();
    boolean giving = frame.measure() == Measure.PLEDGED || frame.measure() == Measure.SUPPLIED;
    if (frame.measure() == Measure.REQUESTED) {
      return Modality.REQUESTED;
    }
    for (Clause at = clause; at != null; at = at.parent()) {
      Modality modality = of(at, giving);
      if (modality != null) {
        return modality;
      }
      if (at.verb().form() == org.crossbearing.reading.internal.syntax.Chunk.Form.FINITE) {
        break;
      }
    }
    return Modality.ASSERTED;
  }

  private static @Nullable Modality of(Clause clause, boolean giving) {
    String modal = clause.verb().modal();
    if (POSSIBLE.contains(modal) || clause.verb().lemma().equals("fear")) {
      return Modality.POSSIBLE;
    }
    if (FUTURE.contains(modal)) {
      return giving ? Modality.PROMISED : Modality.EXPECTED;
    }
    return switch (clause.verb().lemma()) {
      case "expect", "predict" -> Modality.EXPECTED;
      case "claim", "allege" -> Modality.CLAIMED;
      case "deny" -> Modality.DENIED;
      default -> null;
    };
  }
}
