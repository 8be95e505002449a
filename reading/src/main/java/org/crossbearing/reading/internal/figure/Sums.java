package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What the words beside a sum of money rule in or out. */
final class Sums {
  private static final Set<String> EACH = Set.of("a", "each", "every", "per");

  private static final Set<String> OFTEN = WordSets.of("Sums.OFTEN");

  private static final Set<String> PEOPLED = WordSets.of("Sums.PEOPLED");

  private static final Set<String> LACKING = WordSets.of("Sums.LACKING");

  private Sums() {}

  /** "UK sends £1m": the present announces, unless it tells what is done every year. */
  static boolean present(Syntax syntax, Relation relation, VerbGroup verb) {
    boolean now = syntax.tags().get(verb.head()) == Tag.VERBS && !verb.passive() && !verb.perfect();
    boolean often =
        relation.role() == Relation.Role.OBJECT
            && (syntax.sentence().tokens().stream().anyMatch(t -> OFTEN.contains(t.norm()))
                || daily(syntax.sentence()));
    return now && (syntax.sentence().block().heading() || !often);
  }

  /** "every day", "a day". */
  private static boolean daily(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.norm(i).equals("day") && EACH.contains(sentence.norm(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "The plan is $7 billion short", "fell $2m short", but not "sold $2m short". */
  static boolean isShort(Syntax syntax, NounGroup group, @Nullable Clause clause) {
    boolean behind =
        group.noun().equals("short") || syntax.sentence().norm(group.to()).equals("short");
    return behind && clause != null && LACKING.contains(clause.verb().lemma());
  }

  /** "a country of 1.4 billion". */
  static boolean peopled(Syntax syntax, NounGroup group) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    return phrase != null
        && phrase.after() instanceof NounGroup whole
        && PEOPLED.contains(whole.noun());
  }
}
