package org.crossbearing.reading.internal.voice;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is named as the source of a passage only behind it: "That is according to the fire
 * service", "This was reported by the mayor", "The mayor announced this on Telegram".
 */
final class Backward {
  /** Sentences of one paragraph that may lie between. */
  private static final int FAR = 6;

  /** Tokens from the beginning of the sentence to what names the source. */
  private static final int NEAR = 6;

  private static final Set<String> WHAT_WAS_TOLD = Set.of("this", "that", "it", "so");

  private final Sheet sheet;
  private final List<List<Saying>> sayings;
  private final Speech speech;

  Backward(Sheet sheet, List<List<Saying>> sayings, Speech speech) {
    this.sheet = sheet;
    this.sayings = sayings;
    this.speech = speech;
  }

  /**
   * The saying behind the sentence, in its paragraph or at the beginning of the next, that gives it
   * to somebody; or null.
   */
  @Nullable Saying of(int sentence) {
    List<Syntax> sentences = sheet.sentences();
    if (sentences.get(sentence).sentence().block().heading()) {
      return null;
    }
    for (int i = sentence + 1; i < Math.min(sentences.size(), sentence + FAR); i++) {
      Saying back = sentences.get(i).sentence().block().heading() ? null : back(i);
      boolean voices = sayings.get(i).stream().anyMatch(s -> s.kind() != Saying.Kind.ACT);
      if (back != null || voices || !sheet.together(sentence, i)) {
        return back;
      }
    }
    return null;
  }

  private @Nullable Saying back(int at) {
    Syntax syntax = sheet.sentences().get(at);
    boolean counts = syntax.quantities().stream().anyMatch(q -> q.kind() == Quantity.Kind.COUNT);
    if (counts || syntax.clauses().isEmpty()) {
      return null;
    }
    for (Saying saying : sayings.get(at)) {
      Actor actor = saying.actor();
      boolean source = actor != null && actor.known() && saying.kind() != Saying.Kind.ACT;
      if (source && saying.start() <= NEAR && (given(syntax, saying) || gives(syntax, saying))) {
        return saying;
      }
    }
    return null;
  }

  /** "That is according to the fire service", "The news was announced by the mayor". */
  private boolean given(Syntax syntax, Saying saying) {
    Clause clause = syntax.clauses().getFirst();
    NounGroup subject = clause.subjects().isEmpty() ? null : clause.subjects().getFirst();
    boolean pointing =
        WHAT_WAS_TOLD.contains(syntax.sentence().norm(0)) && clause.verb().from() == 1;
    boolean told =
        pointing
            || subject != null
                && subject.from() == 0
                && subject.determiner().equals("the")
                && speech.is("news", subject.noun());
    VerbGroup verb = clause.verb();
    boolean according = verb.copula() && saying.verb() == null && saying.start() <= verb.to() + 1;
    boolean passive =
        verb.passive() && speech.is("imparting", verb.lemma()) && saying.verb() != null;
    return told && !verb.negated() && (according || passive);
  }

  /** "The mayor announced this on Telegram", "Police said so." */
  private boolean gives(Syntax syntax, Saying saying) {
    Sentence sentence = syntax.sentence();
    for (Clause clause : syntax.clauses()) {
      VerbGroup verb = clause.verb();
      int next = verb.to() + 1;
      boolean own = verb.from() >= saying.start() && verb.head() < saying.end();
      boolean closed = sentence.closes(next) || syntax.tags().get(next) == Tag.PREP;
      if (own
          && !verb.negated()
          && verb.form() != Chunk.Form.PARTICIPLE
          && speech.is("imparting", verb.lemma())
          && WHAT_WAS_TOLD.contains(sentence.norm(verb.to()))
          && closed) {
        return true;
      }
    }
    return false;
  }
}
