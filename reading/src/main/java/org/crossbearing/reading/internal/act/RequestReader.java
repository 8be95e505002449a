package org.crossbearing.reading.internal.act;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.act.ActWords.Rule;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds who asks whom for what, and acts told with a preposition. One per sentence. */
final class RequestReader {
  private final Syntax syntax;
  private final ActWords words;
  private final Actors actors;
  private final Steps steps;
  private final Receivers receivers;

  RequestReader(Syntax syntax, ActWords words, Actors actors, Steps steps, Receivers receivers) {
    this.syntax = syntax;
    this.words = words;
    this.actors = actors;
    this.steps = steps;
    this.receivers = receivers;
  }

  /**
   * The act that the clause tells, or null.
   *
   * @param consumed takes up the clauses that tell what is asked for
   */
  @Nullable Act of(Clause clause, Set<Clause> consumed) {
    Act act = asking(clause, consumed);
    return act != null ? act : leading(clause);
  }

  /** "urged Trump to stay": the object is asked. */
  private @Nullable Act asking(Clause clause, Set<Clause> consumed) {
    Rule rule = words.verb("ask", syntax, clause.verb());
    NounGroup asked = clause.objects().isEmpty() ? null : clause.objects().getLast();
    String actor = rule == null || asked == null ? null : actors.of(syntax, clause);
    if (rule == null || asked == null || actor == null || !steps.tells(clause)) {
      return null;
    }
    int wanted = receivers.wanted(asked);
    if (wanted < 0 || clause.verb().negated()) {
      return null;
    }
    int end = steps.stretch(wanted);
    Clause infinitive = steps.infinitive(asked);
    if (infinitive != null) {
      consumed.addAll(steps.chain(infinitive));
    }
    String object = Wording.text(syntax.sentence(), wanted, end);
    String to = actors.of(syntax, clause.objects());
    if (object.isEmpty() || to == null) {
      return null;
    }
    return new Act(
        syntax,
        actor,
        words.action(syntax, clause.verb()),
        rule.status(),
        List.of(),
        to,
        object,
        steps.first(clause),
        clause.verb().from(),
        end);
  }

  /** "pleaded for weapons", "asked donors for $5m". */
  private @Nullable Act leading(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      Rule rule = words.lead(clause.verb().lemma(), phrase.preposition());
      boolean near = behind(clause, phrase);
      String actor = rule == null || !near ? null : actors.of(syntax, clause);
      if (rule != null && actor != null && steps.tells(clause) && !clause.verb().negated()) {
        String to = actors.of(syntax, clause.objects());
        List<NounGroup> things = phrase.groups();
        String action = clause.verb().lemma().equals("pleaded") ? "plead" : clause.verb().lemma();
        return new Act(
            syntax,
            actor,
            action,
            rule.status(),
            things,
            to,
            null,
            steps.first(clause),
            clause.verb().from(),
            things.getLast().to());
      }
    }
    return null;
  }

  /** Whether the phrase follows the verb, a time or whom the verb asks. */
  private boolean behind(Clause clause, Clause.Phrase phrase) {
    if (clause.verb().equals(phrase.after())) {
      return true;
    }
    return phrase.after() instanceof NounGroup group
        && group.from() > clause.verb().from()
        && (steps.passable(group) || asked(clause, group));
  }

  private boolean asked(Clause clause, NounGroup group) {
    return clause.objects().contains(group) && words.verb("ask", syntax, clause.verb()) != null;
  }
}
