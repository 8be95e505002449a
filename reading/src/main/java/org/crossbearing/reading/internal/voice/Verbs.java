package org.crossbearing.reading.internal.voice;

import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a verb says of the words around it. */
final class Verbs {
  /** How many chunks after "put" the number may stand. */
  private static final int FAR = 10;

  private static final Set<String> LAST = Set.of("last", "first", "body", "remains");

  /** What one likes to say, one says. */
  private static final Set<String> HABIT = Set.of("like", "love", "continue", "go", "tend");

  private static final Set<String> ALWAYS = Set.of("say", "tell", "add", "write");

  private final Syntax syntax;
  private final Speech speech;
  private final NumberVerbs numbers;

  Verbs(Syntax syntax, Speech speech) {
    this.syntax = syntax;
    this.speech = speech;
    this.numbers = new NumberVerbs(syntax, speech);
  }

  /** Whether the subject is what is said, or spoken of. */
  boolean passive(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean maybe = verb.form() == Form.EITHER || verb.form() == Form.PARTICIPLE;
    if (!maybe) {
      return verb.passive();
    }
    Chunk next = syntax.after(syntax.index(verb));
    boolean told =
        that(verb) || quotes(verb) || next instanceof NounGroup object && clauseAt(object);
    if (speech.is("set", verb.lemma()) && numbers.raised(verb)
        || speech.is("put", verb.lemma()) && numbers.placed(verb)) {
      return false;
    }
    boolean counted =
        clause.objects().isEmpty()
            && !told
            && !Delimited.alone(syntax, verb)
            && !clause.subjects().isEmpty()
            && told(clause.subjects().getLast());
    boolean describes =
        clause.reduced()
            && clause.objects().isEmpty()
            && !named(verb)
            && !quotes(verb)
            && !led(clause)
            && !inserted(clause);
    return (describes || counted && !named(verb)) && !ALWAYS.contains(verb.lemma());
  }

  /** "As the service specified, 12 died". */
  private boolean led(Clause clause) {
    NounGroup subject = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
    return subject != null
        && subject.from() == 1
        && syntax.sentence().norm(0).equals("as")
        && subject.to() == clause.verb().from()
        && speech.is("say", clause.verb().lemma());
  }

  /** "12 dead reported", but not "one diplomat conceded". */
  private boolean told(NounGroup subject) {
    return subject.quantity() != null && !speech.is("teller", subject.noun());
  }

  /** Ada Lind declared "we are open": a verb of saying right before an opening mark. */
  private boolean quotes(VerbGroup verb) {
    int at = verb.to();
    boolean opens =
        at + 1 < syntax.sentence().size()
            && Quotes.isDouble(syntax.sentence().token(at))
            && !syntax.sentence().token(at + 1).spaced();
    return opens && verb.to() == verb.head() + 1 && speech.is("say", verb.lemma());
  }

  /** "the coordinator, Ada Lind, warned": a name and a comma stand right before. */
  private boolean named(VerbGroup verb) {
    int index = syntax.index(verb);
    return syntax.chunk(index - 1) instanceof Chunk.Link link
        && link.kind() == Chunk.Link.Kind.COMMA
        && syntax.chunk(index - 2) instanceof NounGroup group
        && group.name()
        && group.quantity() == null;
  }

  /** "as the mayor observed, the harbour is open". */
  private boolean inserted(Clause clause) {
    NounGroup subject = clause.subjects().isEmpty() ? null : clause.subjects().getFirst();
    return subject != null
        && syntax.sentence().norm(subject.from() - 1).equals("as")
        && syntax.sentence().norm(clause.verb().to()).equals(",");
  }

  /** "listed by the prefect", "initially put at nine by police". */
  boolean agent(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean counts = speech.is("count", verb.lemma()) || speech.is("passed", verb.lemma());
    boolean may = verb.form() == Form.EITHER || verb.form() == Form.PARTICIPLE || verb.passive();
    return counts && may && clause.objects().isEmpty();
  }

  /** Only numbers are handed on by "reported 12", "put it at 12", "gave a toll of 12". */
  Saying.@Nullable Kind kind(Clause clause) {
    VerbGroup verb = clause.verb();
    String lemma = verb.lemma();
    String phrase = verb.particle().isEmpty() ? lemma : lemma + "_" + verb.particle();
    if (speech.is("clause", phrase) && !negative(clause) && (that(verb) || behind(clause))) {
      return Saying.Kind.SAY;
    }
    if (speech.is("say", lemma) || speech.is("say", phrase)) {
      boolean answers = lemma.equals("respond") || lemma.equals("reply");
      boolean said = !negative(clause) && !done(clause) && !(answers && to(verb));
      return said ? Saying.Kind.SAY : null;
    }
    if (lemma.equals("ask") && why(verb) && verb.form() != Form.INFINITIVE && !verb.negated()) {
      return Saying.Kind.SAY;
    }
    if (numbers.gives(clause)) {
      return Saying.Kind.NUMBER;
    }
    boolean future = verb.modal().equals("will") || verb.modal().equals("would");
    boolean act = speech.is("act", lemma) || goesAt(clause, phrase);
    return act && !future && verb.form() != Form.INFINITIVE ? Saying.Kind.ACT : null;
  }

  /** "went after the mayor as", "hit out at": a verb that attacks only with its preposition. */
  private boolean goesAt(Clause clause, String verb) {
    return clause.phrases().stream()
        .anyMatch(phrase -> speech.is("attack", verb + "_" + phrase.preposition()));
  }

  /** "claimed responsibility", "admitted 12 patients": done rather than said. */
  private boolean done(Clause clause) {
    if (!(syntax.after(syntax.index(clause.verb())) instanceof NounGroup object)) {
      return false;
    }
    String lemma = clause.verb().lemma();
    boolean body = speech.person(object.noun()) || LAST.contains(object.noun());
    boolean saw = lemma.equals("find") && body && !clauseAt(object);
    boolean future = clause.verb().modal().equals("will") || clause.verb().modal().equals("would");
    boolean thing =
        clause.subjects().stream().noneMatch(g -> speech.is("issue", g.noun()) || g.pronoun());
    boolean joins =
        lemma.equals("add") && (future || thing) && object.quantity() != null && !clauseAt(object);
    return saw
        || joins
        || lemma.equals("claim") && speech.is("object", object.noun())
        || lemma.equals("admit") && object.quantity() != null && speech.person(object.noun());
  }

  /** "asked in a letter why 300 had died": who asks why takes it to be so. */
  private boolean why(VerbGroup verb) {
    for (int i = verb.to(); i < Math.min(verb.to() + FAR, syntax.sentence().size()); i++) {
      if (syntax.sentence().norm(i).equals("why")) {
        return true;
      }
      if (syntax.sentence().token(i).mark()) {
        return false;
      }
    }
    return false;
  }

  /** "responded to a call", "responded by shelling the hill". */
  private boolean to(VerbGroup verb) {
    return syntax.after(syntax.index(verb)) instanceof Chunk.Link link
        && (link.norm().equals("to") || link.norm().equals("by"));
  }

  /** "says in a statement that". */
  boolean complement(VerbGroup verb) {
    int from = syntax.index(verb) + 1;
    for (int i = from; i < Math.min(syntax.chunks().size(), from + FAR); i++) {
      Chunk chunk = syntax.chunks().get(i);
      if (chunk instanceof Chunk.Link link && link.norm().equals("that")) {
        return true;
      }
      boolean phrase =
          chunk instanceof NounGroup
              || chunk instanceof Chunk.Link link && link.kind() == Chunk.Link.Kind.PREP;
      if (!phrase) {
        return false;
      }
    }
    return false;
  }

  private boolean that(VerbGroup verb) {
    return syntax.after(syntax.index(verb)) instanceof Chunk.Link link
        && link.norm().equals("that");
  }

  /** "..., she charged.": the last words of the sentence, behind a comma. */
  private boolean behind(Clause clause) {
    VerbGroup verb = clause.verb();
    NounGroup subject = clause.subjects().isEmpty() ? null : clause.subjects().getLast();
    Token next = syntax.sentence().token(Math.min(verb.to(), syntax.sentence().size() - 1));
    return subject != null
        && subject.to() == verb.from()
        && subject.from() > 1
        && syntax.sentence().norm(subject.from() - 1).equals(",")
        && (next.is(".") || next.is(","));
  }

  private boolean clauseAt(NounGroup subject) {
    return syntax.after(syntax.index(subject)) instanceof VerbGroup verb
        && (verb.form() == Form.FINITE || verb.form() == Form.EITHER);
  }

  private static boolean negative(Clause clause) {
    VerbGroup verb = clause.verb();
    Clause outer = clause.parent();
    boolean habit =
        outer != null && HABIT.contains(outer.verb().lemma()) && !outer.verb().passive();
    return verb.negated() || verb.form() == Form.INFINITIVE && !habit;
  }

  /** Whether somebody has the number rather than says it: "has 12 dead". */
  boolean holds(Clause clause) {
    return numbers.holds(clause);
  }

  /** A promise or wish is somebody's word for a number only if a person gives it. */
  boolean wishes(Clause clause, Speakers.Found who) {
    String lemma = clause.verb().lemma();
    boolean wish = speech.is("promise", lemma) || speech.is("ask", lemma);
    return wish && !who.actors().getFirst().named();
  }

  /** Who acts must be known by name; what a crowd finds while it acts is no saying. */
  boolean suits(Clause clause, Speakers.Found who, Saying.Kind kind) {
    Actor actor = who.actors().getFirst();
    boolean counted = clause.subjects().stream().anyMatch(g -> g.quantity() != null);
    if (counted && crowd(actor) && clause.verb().form() == Form.ING) {
      return false;
    }
    if (actor.named() && speech.is("thing", clause.verb().lemma()) && given(clause.verb())) {
      return false;
    }
    boolean page = !actor.named() && Sources.ownPage(syntax, who.from());
    return !page && (kind != Saying.Kind.NUMBER || clause.verb().form() != Form.INFINITIVE);
  }

  /** "showed great patience": a thing rather than a clause or number behind the verb. */
  private boolean given(VerbGroup verb) {
    int next = syntax.index(verb) + 1;
    boolean marked =
        syntax.chunk(next) instanceof Chunk.Link link && link.kind() == Chunk.Link.Kind.QUOTE;
    return syntax.chunk(marked ? next + 1 : next) instanceof NounGroup object
        && object.quantity() == null
        && !object.pronoun()
        && !clauseAt(object);
  }

  private static boolean crowd(Actor actor) {
    return actor.kind() == Actor.Kind.GROUP || actor.kind() == Actor.Kind.SOMEBODY;
  }
}
