package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Relation.Role;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Money that is held, not given: "some $280 billion of frozen reserves". */
final class Assets {
  private static final Set<String> WEALTH = WordSets.of("Assets.WEALTH");

  private static final Set<String> STUCK = WordSets.of("Assets.STUCK");

  private static final Set<String> FREEZING =
      Set.of("freeze", "immobilise", "immobilize", "sequester", "unfreeze");

  private static final Set<String> HOLDING = WordSets.of("Assets.HOLDING");

  private static final Set<String> RECKONING =
      Set.of("estimate", "figure", "sum", "total", "calculation", "count");

  /** What money that is held is counted as. */
  static final String ASSET = "asset";

  private static final int NEAR = 6;

  private Assets() {}

  /**
   * Whether the amount is what is held.
   *
   * @param told what its clause tells of it so far, or null
   */
  static boolean holds(Syntax syntax, NounGroup group, Relation relation, @Nullable Measure told) {
    if (told == Measure.REQUESTED || told == Measure.COST) {
      return false;
    }
    Clause clause = relation.clause();
    boolean object =
        relation.role() == Role.OBJECT
            || clause != null && clause.passive() && relation.role() == Role.SUBJECT;
    if (object && clause != null && FREEZING.contains(clause.verb().lemma())) {
      return true;
    }
    if (!stuck(syntax)) {
      return false;
    }
    boolean held =
        clause == null || HOLDING.contains(clause.verb().lemma()) || relation.role() == Role.NONE;
    return WEALTH.contains(group.noun())
        || behind(syntax, group)
        || held && told == null && wealth(syntax);
  }

  /** "Estimates run to $300bn", after what is held was told. */
  static boolean again(
      @Nullable Measure told, Relation relation, @Nullable Draft last, Context context) {
    Clause clause = relation.clause();
    boolean reckoned =
        told == Measure.COST
            && clause != null
            && clause.subjects().stream().anyMatch(noun -> RECKONING.contains(noun.noun()));
    return last != null
        && last.of().equals(ASSET)
        && context.near(last)
        && (told == null || reckoned);
  }

  /** "$280 billion of Russian reserves", "€260 billion in frozen assets". */
  private static boolean behind(Syntax syntax, NounGroup group) {
    String next = syntax.sentence().norm(group.to());
    if (!next.equals("of") && !next.equals("in")) {
      return false;
    }
    for (int i = group.to() + 1; i < Math.min(syntax.sentence().size(), group.to() + NEAR); i++) {
      if (syntax.sentence().token(i).mark()) {
        return false;
      }
      if (WEALTH.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "from frozen money": what it is taken from. */
  private static boolean stuck(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (STUCK.contains(syntax.sentence().norm(i))) {
        String before = syntax.sentence().norm(i - 1);
        return !before.equals("from") && !before.equals("by") && !before.equals("against");
      }
    }
    return false;
  }

  private static boolean wealth(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (WEALTH.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
