package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Qualifier;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Numbers that only lend colour: "hundreds of miles", "one of the bloodiest days". */
final class Idle {
  private static final Set<String> LENGTHS =
      Set.of(
          "mile",
          "kilometre",
          "kilometer",
          "metre",
          "meter",
          "km",
          "m",
          "yard",
          "centimetre",
          "centimeter",
          "light-year");

  private static final Set<String> BEST =
      Set.of("most", "least", "few", "best", "worst", "first", "last", "main", "only", "many");

  private Idle() {}

  /** Whether the number of the group counts nothing. */
  static boolean tells(Syntax syntax, NounGroup group, Groups groups) {
    NounGroup whole = groups.partitive(syntax, group);
    boolean length = LENGTHS.contains(whole == null ? group.noun() : whole.noun());
    return length || oneOf(syntax, group, whole) || moreThanOne(group);
  }

  /** "one of the bloodiest days", "one of the few". */
  private static boolean oneOf(Syntax syntax, NounGroup group, @Nullable NounGroup whole) {
    if (whole == null || !group.bare() || !Partitives.one(group)) {
      return false;
    }
    for (int i = whole.from(); i < whole.head(); i++) {
      String norm = syntax.sentence().norm(i);
      boolean superlative = norm.endsWith("est") && syntax.tags().get(i) == Tag.ADJ;
      if (BEST.contains(norm) || superlative) {
        return true;
      }
    }
    return BEST.contains(syntax.sentence().norm(whole.head()));
  }

  /** "more than one". */
  private static boolean moreThanOne(NounGroup group) {
    Amount amount = group.quantity() == null ? null : group.quantity().amount();
    return amount != null
        && amount.qualifier() == Qualifier.MORE_THAN
        && amount.nominal() != null
        && amount.nominal().compareTo(BigDecimal.ONE) == 0;
  }
}
