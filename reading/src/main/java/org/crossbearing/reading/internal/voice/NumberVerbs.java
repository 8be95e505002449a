package org.crossbearing.reading.internal.voice;

import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Tells which verbs hand a number on, if nothing else: "put it at 12", "gave a toll of 12". */
final class NumberVerbs {
  /** How many chunks after "put" the number may stand. */
  private static final int FAR = 10;

  private final Syntax syntax;
  private final Speech speech;

  NumberVerbs(Syntax syntax, Speech speech) {
    this.syntax = syntax;
    this.speech = speech;
  }

  /** Whether the clause gives a number as its subject's. */
  boolean gives(Clause clause) {
    VerbGroup verb = clause.verb();
    String lemma = verb.lemma();
    String phrase = verb.particle().isEmpty() ? lemma : lemma + "_" + verb.particle();
    return speech.is("count", lemma)
        || speech.is("count", phrase)
        || speech.is("put", lemma) && at(verb)
        || lemma.equals("make") && it(verb)
        || lemma.equals("cite") && bare(verb)
        || speech.is("keep", lemma) && kept(clause)
        || speech.is("speak", lemma) && phrase(clause, "of")
        || speech.is("accuse", lemma) && number(clause, "of")
        || keeps(clause)
        || speech.is("give", lemma) && (given(clause) || number(clause, "as"))
        || speech.is("set", lemma) && verb.form() != Form.ING && (toll(clause) || raised(verb))
        || speech.is("regard", lemma) && regarded(clause)
        || speech.is("promise", lemma) && verb.form() != Form.INFINITIVE
        || speech.is("ask", lemma) && number(clause, "for")
        || holds(clause);
  }

  /** "police cite 294": a number alone, which nobody is fined "for". */
  private boolean bare(VerbGroup verb) {
    return syntax.chunk(syntax.index(verb) + 1) instanceof NounGroup group
        && group.quantity() != null
        && group.quantity().kind() == Quantity.Kind.COUNT
        && group.noun().isEmpty()
        && !syntax.sentence().norm(group.to()).equals("for");
  }

  /** "made it 24". */
  private boolean it(VerbGroup verb) {
    int next = syntax.index(verb) + 1;
    return syntax.sentence().norm(verb.to()).equals("it")
        && syntax.chunk(next) instanceof NounGroup it
        && it.pronoun()
        && counts(next + 1);
  }

  /** "put the number of displaced at 12". */
  private boolean at(VerbGroup verb) {
    int from = syntax.index(verb) + 1;
    for (int i = from; i < Math.min(syntax.chunks().size(), from + FAR); i++) {
      Chunk chunk = syntax.chunks().get(i);
      boolean number =
          chunk instanceof Chunk.Link link
              && link.norm().equals("at")
              && (counts(i + 1) || counts(i + 3));
      if (number) {
        return true;
      }
      if (chunk instanceof Chunk.Link mark && mark.kind() == Chunk.Link.Kind.BREAK) {
        return false;
      }
    }
    return false;
  }

  private boolean counts(int at) {
    return syntax.chunk(at) instanceof NounGroup group && group.quantity() != null;
  }

  /** "has 71 injured on its books". */
  private boolean kept(Clause clause) {
    int from = syntax.index(clause.verb()) + 1;
    boolean counts =
        syntax.chunk(from) instanceof NounGroup group
            && group.quantity() != null
            && clause.verb().form() == Form.FINITE;
    for (int i = from + 1; counts && i < Math.min(syntax.chunks().size(), from + FAR); i++) {
      if (syntax.chunks().get(i) instanceof Chunk.Link link && link.norm().equals("on")) {
        return syntax.chunk(i + 1) instanceof NounGroup on && speech.is("kept", on.noun());
      }
    }
    return false;
  }

  /** "regards 12 people as missing". */
  private boolean regarded(Clause clause) {
    return clause.objects().stream()
        .anyMatch(o -> o.quantity() != null && syntax.sentence().norm(o.to()).equals("as"));
  }

  private static boolean phrase(Clause clause, String preposition) {
    return clause.phrases().stream().anyMatch(p -> p.preposition().equals(preposition));
  }

  /** "accuse the rebels of 40", "gave the cost as $3 million". */
  private static boolean number(Clause clause, String preposition) {
    return clause.phrases().stream()
        .filter(phrase -> phrase.preposition().equals(preposition))
        .anyMatch(phrase -> phrase.groups().getFirst().quantity() != null);
  }

  /** "raised to 12 the number of dead". */
  boolean raised(VerbGroup verb) {
    int next = syntax.index(verb) + 1;
    return syntax.chunk(next) instanceof Chunk.Link to
        && to.norm().equals("to")
        && counts(next + 1)
        && syntax.chunk(next + 2) instanceof NounGroup what
        && speech.is("number", what.noun());
  }

  /** "put at 155,000 the customers". */
  boolean placed(VerbGroup verb) {
    int next = syntax.index(verb) + 1;
    return syntax.chunk(next) instanceof Chunk.Link at
        && at.norm().equals("at")
        && counts(next + 1)
        && syntax.chunk(next + 2) instanceof NounGroup what
        && what.quantity() == null;
  }

  /** "stood by the count of 12", "stuck to 40". */
  private boolean keeps(Clause clause) {
    return clause.phrases().stream()
        .filter(phrase -> speech.is("uphold", clause.verb().lemma() + "_" + phrase.preposition()))
        .map(phrase -> phrase.groups().getFirst())
        .anyMatch(group -> group.quantity() != null || speech.is("number", group.noun()));
  }

  private boolean toll(Clause clause) {
    return clause.objects().stream().anyMatch(group -> speech.is("number", group.noun()))
        || clause.phrases().stream()
            .filter(phrase -> phrase.preposition().equals("of") && !clause.objects().isEmpty())
            .anyMatch(phrase -> speech.is("number", phrase.groups().getFirst().noun()));
  }

  private boolean given(Clause clause) {
    Chunk next = syntax.after(syntax.index(clause.verb()));
    boolean counts =
        next instanceof NounGroup group
            && group.quantity() != null
            && (group.quantity().kind() == Quantity.Kind.COUNT || total(group));
    return toll(clause) || clause.verb().modal().isEmpty() && counts;
  }

  /** "a total of $3 million". */
  private boolean total(NounGroup group) {
    return syntax.sentence().norm(group.from()).equals("a")
        && speech.is("number", syntax.sentence().norm(group.from() + 1));
  }

  /** "has 12 dead", "had known of only two", "had closed its books at 221", "put together 160". */
  boolean holds(Clause clause) {
    VerbGroup verb = clause.verb();
    if (!verb.modal().isEmpty() || verb.negated() || verb.form() == Form.INFINITIVE) {
      return false;
    }
    String lemma = verb.lemma() + (verb.particle().isEmpty() ? "" : "_" + verb.particle());
    boolean object = speech.is("hold", lemma) && victims(syntax.after(syntax.index(verb)));
    return object
        || clause.phrases().stream()
            .filter(phrase -> speech.is("hold", lemma + "_" + last(phrase.preposition())))
            .anyMatch(phrase -> victims(phrase.groups().getFirst()));
  }

  /** "at" in "a day before at 221". */
  private static String last(String preposition) {
    return preposition.substring(preposition.lastIndexOf(' ') + 1);
  }

  /** "12 dead", "12". */
  private boolean victims(@Nullable Chunk chunk) {
    return chunk instanceof NounGroup group
        && group.quantity() != null
        && group.quantity().kind() == Quantity.Kind.COUNT
        && (speech.is("victim", group.noun()) || group.noun().isEmpty() && closed(group));
  }

  /** Whether no word follows that it might count. */
  private boolean closed(NounGroup group) {
    return !(syntax.after(syntax.index(group)) instanceof VerbGroup)
        || syntax.sentence().token(group.to()).mark();
  }
}
