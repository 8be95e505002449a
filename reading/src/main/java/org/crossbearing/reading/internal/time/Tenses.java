package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;

/** Tells which way a clause points. Thread-safe. */
final class Tenses {
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "'d");
  private static final Set<String> OPEN = Set.of("set", "about");

  /** "was to be followed by talks on Monday": past by the day of the report. */
  private static final Set<String> WAS = Set.of("was", "were");

  private static final Set<String> MEANT = Set.of("to", "for");

  private final TimeWords words;

  Tenses(TimeWords words) {
    this.words = words;
  }

  /** The tense of the clause. */
  Tense of(Syntax syntax, Clause clause) {
    VerbGroup verb = clause.verb();
    boolean infinitive = verb.form() == Form.INFINITIVE && meant(clause);
    if (FUTURE.contains(verb.modal()) || infinitive || planned(syntax, verb)) {
      return Tense.FUTURE;
    }
    for (int i = Math.max(0, verb.from() - 1);
        i <= verb.to() && i < syntax.sentence().size();
        i++) {
      String norm = syntax.sentence().norm(i);
      boolean open = OPEN.contains(norm) && !MEANT.contains(syntax.sentence().norm(i + 1));
      if (words.is("future", norm) && !open) {
        return Tense.FUTURE;
      }
    }
    boolean present = verb.form() == Form.FINITE && !verb.perfect() && !verb.passive();
    return present ? Tense.OPEN : Tense.PAST;
  }

  /** "Is to start" as one group. */
  private static boolean planned(Syntax syntax, VerbGroup verb) {
    for (int i = verb.from() + 1; i < verb.head(); i++) {
      if (syntax.tags().get(i) == Tag.TO && syntax.tags().get(i - 1) == Tag.BE) {
        return !WAS.contains(syntax.sentence().norm(i - 1));
      }
    }
    return false;
  }

  /** Whether the infinitive tells what is to come: "is to start", "plans to visit". */
  private boolean meant(Clause clause) {
    Clause parent = clause.parent();
    return parent == null
        || parent.verb().copula() && !parent.verb().perfect()
        || words.is("future", parent.verb().lemma());
  }
}
