package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that what happens again and again comes to, whatever was counted before: "arrivals stood
 * at 30,000", "bookings fell to 200". Thread-safe.
 */
final class Levels {
  private static final Set<String> COUNTED = WordSets.of("Levels.COUNTED");
  private static final Set<String> STANDING = WordSets.of("Levels.STANDING");
  private static final Set<String> REACHING = WordSets.of("Levels.REACHING");
  private static final Set<String> AT = Set.of("at", "to");

  private final Words words;
  private final Groups groups;

  Levels(Words words, Groups groups) {
    this.words = words;
    this.groups = groups;
  }

  /** The frame of a number without a noun, or null. */
  @Nullable Frame of(Syntax syntax, NounGroup group) {
    Relation relation = syntax.relation(group);
    Clause clause = relation.clause();
    boolean plain =
        group.bare() && group.quantity() != null && group.quantity().kind() == Quantity.Kind.COUNT;
    if (!plain || clause == null || clause.subjects().size() != 1 || !reaches(relation, clause)) {
      return null;
    }
    NounGroup subject = clause.subjects().getFirst();
    String noun = words.noun(subject.noun());
    return subject.quantity() == null && COUNTED.contains(noun)
        ? Frame.of(Measure.OTHER, clause).counting(groups.classes().of(noun))
        : null;
  }

  private static boolean reaches(Relation relation, Clause clause) {
    String lemma = clause.verb().lemma();
    return relation.phrase() == null
        ? relation.role() == Role.OBJECT && REACHING.contains(lemma)
        : STANDING.contains(lemma) && AT.contains(relation.phrase().preposition());
  }
}
