package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** What something is traded for: "closed at $65.99 a barrel", "crude rose above $65". */
final class Prices {
  /** In what things are traded; none of it is given to people. */
  private static final Set<String> TRADED = WordSets.of("Prices.TRADED");

  private static final Set<String> EACH = Set.of("a", "an", "per", "each", "the");

  private static final Set<String> CLOSING = WordSets.of("Prices.CLOSING");

  private static final Set<String> MOVING = WordSets.of("Prices.MOVING");

  private static final Set<String> WARES = WordSets.of("Prices.WARES");

  private Prices() {}

  /** What has the price, or none if the sum is no price. */
  static Counted of(Syntax syntax, NounGroup group) {
    if (each(syntax, group)) {
      return new Counted(syntax.sentence().norm(group.to() + 1), "goods");
    }
    Clause clause = syntax.relation(group).clause();
    Clause main = clause == null || !clause.subjects().isEmpty() ? clause : clause.parent();
    if (clause == null || main == null) {
      return Classes.NONE;
    }
    String verb = clause.verb().lemma();
    boolean moves = MOVING.contains(verb) || CLOSING.contains(verb);
    for (NounGroup noun : main.subjects()) {
      if (moves && ware(syntax, noun)) {
        return new Counted(noun.noun(), "goods");
      }
    }
    return Classes.NONE;
  }

  /** "$47.60 a barrel", "two euros per litre". */
  private static boolean each(Syntax syntax, NounGroup group) {
    int at = group.to();
    boolean each = EACH.contains(syntax.sentence().norm(at));
    return each
        && TRADED.contains(syntax.sentence().norm(at + 1))
        && !(syntax.after(syntax.index(group)) instanceof Chunk.VerbGroup);
  }

  private static boolean ware(Syntax syntax, NounGroup noun) {
    for (int i = noun.from(); i < noun.to(); i++) {
      if (WARES.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }
}
