package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.jspecify.annotations.Nullable;

/**
 * Things given behind "with": "provide them with 40 trucks", "four launchers with 300 missiles".
 */
final class Gifts {
  private static final String GOODS = "vehicle|weapon|arms|goods|resource";
  private static final Set<String> EQUIPPING = WordSets.of("Gifts.EQUIPPING");

  private Gifts() {}

  /** Whether the clause hands over what stands behind its "with". */
  static boolean equips(Clause.Phrase phrase, @Nullable Clause clause, Counted counted) {
    return clause != null
        && phrase.preposition().equals("with")
        && EQUIPPING.contains(clause.verb().lemma())
        && (clause.passive() || !clause.objects().isEmpty())
        && counted.fits(GOODS);
  }

  /** The counted group that goes with what the phrase tells, and that it is given with; or null. */
  static @Nullable NounGroup given(Clause.Phrase phrase, Counted counted) {
    return phrase.preposition().equals("with")
            && phrase.after() instanceof NounGroup main
            && main.quantity() != null
            && counted.fits("thing")
        ? main
        : null;
  }

  /** Whether what comes with something of this measure has the same measure. */
  static boolean shared(Measure measure) {
    return measure == Measure.SUPPLIED
        || measure == Measure.REQUESTED
        || measure == Measure.DELIVERED;
  }
}
