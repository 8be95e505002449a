package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Modality;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** How firmly a clause holds its figure. */
final class Modalities {
  private static final Set<String> POSSIBLE = Set.of("may", "might", "could", "can");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall");

  /** What one denies of a harm that was done. */
  private static final Set<String> BLAME = WordSets.of("Modalities.BLAME");

  /** Matters of what has not happened: "a plan for the killing of 12". */
  private static final Set<String> AHEAD = WordSets.of("Modalities.AHEAD");

  private Modalities() {}

  static Modality of(Syntax syntax, NounGroup group, Frame frame) {
    Clause clause = frame.clause();
    boolean giving = frame.measure() == Measure.PLEDGED || frame.measure() == Measure.SUPPLIED;
    if (frame.measure() == Measure.REQUESTED) {
      return Modality.REQUESTED;
    }
    for (Clause at = clause; at != null; at = at.parent()) {
      Modality modality = of(at, giving);
      if (modality != null && (modality == Modality.DENIED || !settled(syntax, group))) {
        return modality;
      }
      if (at.verb().form() == org.crossbearing.reading.internal.syntax.Chunk.Form.FINITE) {
        return at.subjects().contains(group) && denied(at.parent())
            ? Modality.DENIED
            : Modality.ASSERTED;
      }
    }
    return Modality.ASSERTED;
  }

  /** "denied that 12 had died"; who denied that he shot 12 leaves them shot. */
  private static boolean denied(@Nullable Clause outer) {
    return outer != null && outer.verb().lemma().equals("deny") && !blamed(outer);
  }

  /** "There will be an inquiry into the deaths of 12": what it is about has happened. */
  private static boolean settled(Syntax syntax, NounGroup group) {
    Clause.Phrase of = syntax.relation(group).phrase();
    Clause.Phrase about =
        of != null && of.after() instanceof NounGroup deaths
            ? syntax.relation(deaths).phrase()
            : null;
    return about != null
        && about.after() instanceof NounGroup matter
        && !AHEAD.contains(matter.noun());
  }

  /** "denied responsibility for the deaths of 12": they died. */
  private static boolean blamed(Clause clause) {
    return clause.objects().stream().anyMatch(object -> BLAME.contains(object.noun()));
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
      case "deny" -> blamed(clause) ? null : Modality.DENIED;
      default -> null;
    };
  }
}
