package org.crossbearing.reading.internal.figure;

import java.util.Set;
import org.crossbearing.model.Measure;
import org.crossbearing.reading.internal.figure.Classes.Counted;
import org.crossbearing.reading.internal.lexicon.WordSets;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** What the words behind a verb tell of somebody's state, or of where he came. Thread-safe. */
final class Conditions {
  private static final int WINDOW = 9;

  private static final Set<String> TO = Set.of("to", "in", "into", "at", "on", "inside");

  private static final Set<Measure> OF_OBJECT =
      Set.of(
          Measure.DETAINED,
          Measure.HOSPITALISED,
          Measure.EVACUATED,
          Measure.KILLED,
          Measure.MISSING,
          Measure.RESCUED);

  /** What patients do in a hospital; others only work, wait or gather there. */
  private static final Set<String> LYING = WordSets.of("Conditions.LYING");

  /** Who is found under rubble is missing no more. */
  private static final Set<String> FOUND =
      Set.of("recover", "retrieve", "remove", "extract", "exhume", "locate", "find");

  private final Triggers triggers;
  private final Classes classes;

  Conditions(Triggers triggers, Classes classes) {
    this.triggers = triggers;
    this.classes = classes;
  }

  /**
   * A state or place told behind the verb; one that acts on an object tells the object's instead.
   */
  @Nullable Measure ofSubject(Syntax syntax, Clause clause, Counted who) {
    Measure measure = behind(syntax, clause.verb(), who);
    measure = measure == Measure.MISSING && FOUND.contains(clause.verb().lemma()) ? null : measure;
    measure = measure != null ? measure : place(clause, who);
    boolean acts = !clause.objects().isEmpty() && !clause.passive();
    boolean others =
        measure != null
            && (OF_OBJECT.contains(measure)
                || measure == Measure.INJURED && (harms(clause) || isOfSomebody(clause)));
    return acts && others ? null : measure;
  }

  /** "detained a man with a wound": the wound is not the subject's. */
  private boolean isOfSomebody(Clause clause) {
    if (clause.objects().isEmpty()) {
      return false;
    }
    NounGroup last = clause.objects().getLast();
    String type = classes.of(last.noun()).type();
    return !last.pronoun() && (type.equals("person") || type.equals("responder"));
  }

  /** "shot a man in the leg": the leg is not the subject's. */
  private boolean harms(Clause clause) {
    Measure done = triggers.undergo(clause.verb(), Classes.PEOPLE);
    return done == Measure.INJURED || done == Measure.KILLED;
  }

  /** What the clause says of its object beyond the verb: "took 30 people to hospital"; or null. */
  @Nullable Measure ofObject(Syntax syntax, Clause clause, Counted who) {
    Measure measure = place(clause, who);
    measure = measure != null ? measure : behindObject(syntax, clause, who);
    return measure != null && OF_OBJECT.contains(measure) ? measure : null;
  }

  /** "ferried 2,300 villagers to higher ground". */
  private @Nullable Measure behindObject(Syntax syntax, Clause clause, Counted who) {
    if (clause.objects().isEmpty()) {
      return behind(syntax, clause.verb(), who);
    }
    NounGroup last = clause.objects().getLast();
    int to = Math.min(last.to() + WINDOW, windowEnd(syntax, last));
    return triggers.phrase(syntax.sentence().tokens(), last.to(), to, who);
  }

  /** What an expression behind the verb says of whom the verb is about; or null. */
  @Nullable Measure behind(Syntax syntax, VerbGroup verb, Counted who) {
    int to = Math.min(verb.to() + WINDOW, windowEnd(syntax, verb));
    Measure measure = triggers.phrase(syntax.sentence().tokens(), verb.from(), to, who);
    boolean only = verb.copula() || verb.lemma().equals("believe") || verb.lemma().equals("think");
    return only && measure == Measure.RESCUED ? null : measure;
  }

  private @Nullable Measure place(Clause clause, Counted who) {
    for (Clause.Phrase phrase : clause.phrases()) {
      boolean follows = phrase.groups().getFirst().from() >= clause.verb().to();
      if (follows && TO.contains(phrase.preposition())) {
        NounGroup where = phrase.groups().getFirst();
        boolean month = where.name() && where.noun().equals("march");
        Measure measure = month ? null : triggers.at(where.noun(), who);
        boolean patient =
            measure != Measure.HOSPITALISED
                || clause.passive()
                || LYING.contains(clause.verb().lemma());
        if (measure != null && patient) {
          return measure;
        }
      }
    }
    return null;
  }

  /** The end of the words that may tell the subject's state: the next comma, break or clause. */
  private int windowEnd(Syntax syntax, Chunk from) {
    int index = syntax.index(from) + 1;
    while (index < syntax.chunks().size()) {
      Chunk chunk = syntax.chunks().get(index);
      boolean stop =
          chunk instanceof Link link
              && switch (link.kind()) {
                case COMMA, BREAK, SUB, REL, OPEN, AND -> true;
                default -> false;
              };
      boolean apart = !(syntax.chunk(index - 1) instanceof Link);
      boolean counted = apart && chunk instanceof NounGroup group && group.quantity() != null;
      boolean other = apart && isSubject(syntax, chunk);
      if (stop || counted || other || describes(syntax, chunk) || harmsOthers(syntax, chunk)) {
        return chunk.from();
      }
      index++;
    }
    return syntax.sentence().size();
  }

  /** "The mayor said a girl had a gunshot wound": told of the girl. */
  private static boolean isSubject(Syntax syntax, Chunk chunk) {
    return chunk instanceof NounGroup group
        && syntax.relation(group).role() == Relation.Role.SUBJECT;
  }

  /** "is suspected of shooting a man in the leg": told of the man. */
  private boolean harmsOthers(Syntax syntax, Chunk chunk) {
    return chunk instanceof VerbGroup
        && syntax.clauses().stream()
            .anyMatch(c -> c.verb().equals(chunk) && !c.objects().isEmpty() && harms(c));
  }

  /** "responded to a report of a boy shot in the leg": told of the boy alone. */
  private static boolean describes(Syntax syntax, Chunk chunk) {
    return chunk instanceof VerbGroup
        && syntax.clauses().stream().anyMatch(c -> c.verb().equals(chunk) && c.reduced());
  }
}
