package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Words that make a blow deadly: "fatally shot", "shot to death", "shot and killed". */
final class Fatal {
  private static final Set<String> FATALLY = Set.of("fatally", "mortally");
  private static final Set<String> DEADLY = Set.of("fatal", "deadly");

  private final Triggers triggers;

  Fatal(Triggers triggers) {
    this.triggers = triggers;
  }

  /** Whether those of the group, said to be hurt, died of it by the words of the sentence. */
  boolean tells(Syntax syntax, NounGroup group, Frame frame, Counted who) {
    Clause.Phrase phrase = syntax.relation(group).phrase();
    boolean act =
        phrase != null
            && phrase.after() instanceof NounGroup event
            && has(syntax, event.from(), event.to(), DEADLY);
    Clause clause = frame.clause();
    return act
        || clause != null
            && (byVerb(syntax, clause.verb(), group)
                || next(syntax, clause, group, who)
                || clause.objects().contains(group)
                    && Actives.sharing(syntax, clause).stream()
                        .anyMatch(other -> killed(other.verb(), who)));
  }

  /** Whether another verb, behind that of the frame, says that the same people died. */
  boolean later(Syntax syntax, NounGroup group, Frame frame, Counted who) {
    Clause clause = frame.clause();
    return clause != null && who.fits("person") && next(syntax, clause, group, who);
  }

  /** "fatally". */
  static boolean adverb(String norm) {
    return FATALLY.contains(norm);
  }

  private static boolean byVerb(Syntax syntax, VerbGroup verb, NounGroup group) {
    int behind = group.from() >= verb.to() ? group.to() : verb.to();
    boolean also =
        syntax.sentence().norm(verb.to()).equals("and")
            && FATALLY.contains(syntax.sentence().norm(verb.to() + 1));
    return also
        || has(syntax, verb.from() - 1, verb.to() + 1, FATALLY)
        || dead(syntax, verb.to())
        || dead(syntax, behind);
  }

  /** "to death", "dead" from the token on. */
  private static boolean dead(Syntax syntax, int at) {
    String norm = syntax.sentence().norm(at);
    return norm.equals("dead")
        || norm.equals("to") && syntax.sentence().norm(at + 1).equals("death");
  }

  private static boolean has(Syntax syntax, int from, int to, Set<String> words) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (words.contains(syntax.sentence().norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** Another verb said of the same people: "were shot and killed", "was shot and later died". */
  private boolean next(Syntax syntax, Clause clause, NounGroup group, Counted who) {
    for (Clause other : syntax.clauses()) {
      boolean joint = other != clause && other.verb().from() > clause.verb().from();
      boolean subject = joint && other.subjects().contains(group) && !other.verb().negated();
      boolean object = joint && other.objects().contains(group) && !other.verb().negated();
      if ((subject && died(other, who) || object && killed(other.verb(), who))
          && other.verb().modal().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private boolean died(Clause clause, Counted who) {
    boolean dead =
        clause.complement() instanceof Chunk.Adjective adjective
            && triggers.state(adjective.norm(), who) == Measure.KILLED;
    return dead
        || triggers.act(clause.verb(), who) == Measure.KILLED
        || clause.passive() && killed(clause.verb(), who);
  }

  private boolean killed(VerbGroup verb, Counted who) {
    return triggers.undergo(verb, who) == Measure.KILLED;
  }
}
