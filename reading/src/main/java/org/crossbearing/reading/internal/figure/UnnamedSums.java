package org.crossbearing.reading.internal.figure;

import java.math.BigDecimal;
import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Sums of money whose currency nobody tells: known by their noun or verb. Thread-safe. */
final class UnnamedSums {
  private static final BigDecimal LARGE = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal SUM = BigDecimal.valueOf(500);

  /** Nouns of money that also hold people or things: "an aid convoy of 600". */
  private static final Set<String> SHARED = WordSets.of("UnnamedSums.SHARED");

  private final Triggers triggers;

  UnnamedSums(Triggers triggers) {
    this.triggers = triggers;
  }

  /** "a ransom of 80 million was paid": a sum whose currency nobody tells; or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group, Quantity quantity) {
    Relation relation = syntax.relation(group);
    Clause.Phrase phrase = relation.phrase();
    BigDecimal value = quantity.amount().nominal();
    Clause clause = relation.clause();
    boolean millions = value != null && value.compareTo(LARGE) >= 0 && group.bare();
    if (millions && clause != null && relation.role() == Relation.Role.OBJECT) {
      Measure given = triggers.undergo(clause.verb(), Classes.MONEY);
      Measure counted = triggers.undergo(clause.verb(), Classes.PEOPLE);
      return given == Measure.PLEDGED && (counted == null || counted == Measure.OTHER)
          ? Frame.of(given, clause).counting(Classes.MONEY)
          : null;
    }
    boolean of =
        group.bare()
            && value != null
            && value.compareTo(SUM) >= 0
            && phrase != null
            && phrase.preposition().equals("of");
    if (!of || phrase == null || !(phrase.after() instanceof NounGroup noun)) {
      return null;
    }
    Measure people = triggers.before(noun.noun(), Classes.PEOPLE);
    Measure sum = people == null ? triggers.before(noun.noun(), Classes.MONEY) : null;
    boolean counted = triggers.toll(noun.noun()) || SHARED.contains(noun.noun());
    return sum == null || counted ? null : Frame.of(sum, relation.clause()).counting(Classes.MONEY);
  }
}
