package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What a sum of money is by what was told right before it. */
final class MoneyBefore {
  private static final Set<String> RECKONING =
      Set.of("speak", "talk", "see", "estimate", "reckon", "calculate", "expect");

  private static final Set<String> REBUILDING =
      Set.of("rebuilding", "rebuild", "reconstruction", "reconstruct", "repairs", "damage");

  private static final Set<String> COSTS = WordSets.of("MoneyBefore.COSTS");

  private static final Set<String> SUMS = Set.of("that", "this", "these", "it");

  private MoneyBefore() {}

  /** "Rebuilding will take years. The bank speaks of $9 billion": what is spoken of is a cost. */
  static boolean reckoned(Syntax syntax, NounGroup group, Context context) {
    Clause clause = syntax.relation(group).clause();
    boolean spoken =
        clause != null && RECKONING.contains(clause.verb().lemma()) && group.noun().isEmpty();
    Clause.Phrase phrase = syntax.relation(group).phrase();
    spoken &= phrase == null || !(phrase.after() instanceof NounGroup kind) || cost(kind);
    spoken &= !syntax.sentence().norm(group.to()).equals("in");
    Syntax before = context.before();
    return spoken && (rebuilds(syntax) || before != null && rebuilds(before));
  }

  /** "a bill of $3 billion", not "profits of $3 billion". */
  private static boolean cost(NounGroup kind) {
    return COSTS.contains(kind.noun());
  }

  private static boolean rebuilds(Syntax syntax) {
    return syntax.sentence().tokens().stream().anyMatch(t -> REBUILDING.contains(t.norm()));
  }

  /**
   * "America will give $175 million and Canada C$120 million", "he gave a total of $611 million":
   * what the amount before was; or null.
   */
  static @Nullable Measure again(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastMoney();
    if (last == null) {
      return null;
    }
    int index = syntax.index(group);
    boolean gap =
        syntax.chunk(index - 1) instanceof NounGroup who
            && who.name()
            && who.quantity() == null
            && syntax.chunk(index - 2) instanceof Chunk.Link link
            && (link.kind() == Chunk.Link.Kind.AND || link.kind() == Chunk.Link.Kind.COMMA);
    boolean total =
        syntax.sentence().norm(group.from() + 1).equals("total")
            && last.measure() == Measure.PLEDGED;
    return gap && last.in(syntax) || total ? last.measure() : null;
  }

  private static boolean perfect(Syntax syntax, NounGroup group) {
    Clause clause = syntax.relation(group).clause();
    return clause != null && (clause.verb().perfect() || clause.passive());
  }

  /**
   * "450 million pounds, of which 350 million is its own", "Of that, 9 million goes to"; or null.
   */
  static @Nullable Measure ofWhich(Syntax syntax, NounGroup group, Context context) {
    Draft last = context.lastMoney();
    boolean leads =
        syntax.sentence().norm(0).equals("of")
            && SUMS.contains(syntax.sentence().norm(1))
            && syntax.sentence().norm(2).equals(",");
    if (leads && last != null && context.near(last) && !perfect(syntax, group)) {
      return last.measure();
    }
    boolean part =
        syntax.sentence().norm(group.from() - 1).equals("which")
            && syntax.sentence().norm(group.from() - 2).equals("of");
    return part && last != null && last.in(syntax) ? last.measure() : null;
  }
}
