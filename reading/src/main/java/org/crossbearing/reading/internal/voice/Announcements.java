package org.crossbearing.reading.internal.voice;

import java.util.List;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Finds who announces a count that is told behind. */
final class Announcements {
  /** Sentences behind the one that announces a count. */
  private static final int NEXT = 2;

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;

  Announcements(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
  }

  /**
   * "The police have given a new count: 12 dead", "Prosecutors gave a first breakdown": what stands
   * behind a colon, or in the sentences behind.
   */
  void find(Clause clause, List<Saying> found) {
    boolean issues = speech.is("issuing", clause.verb().lemma()) && !clause.verb().negated();
    if (!issues || clause.subjects().isEmpty() || !isOf("counted", clause)) {
      return;
    }
    int colon = colon(clause.verb().to());
    if (colon == syntax.sentence().size() && !isOf("reckoned", clause)) {
      return;
    }
    NounGroup who = clause.subjects().getLast();
    Actor actor = quoted[who.from()] ? null : discourse.actor(syntax, who);
    if (actor != null && actor.known()) {
      String verb = syntax.sentence().token(clause.verb().head()).text();
      Reach.Range range = new Reach.Range(colon, syntax.sentence().size());
      int end = clause.verb().to();
      found.add(Saying.of(List.of(actor), verb, Saying.Kind.NUMBER, who.from(), end, range));
    }
  }

  /** The colon behind the token, or the end of the sentence. */
  private int colon(int from) {
    int colon = from;
    while (colon < syntax.sentence().size() && !syntax.sentence().norm(colon).equals(":")) {
      colon++;
    }
    return colon;
  }

  /** Whether a count is issued; "figures" without a colon may be of anything. */
  private boolean isOf(String kind, Clause clause) {
    return clause.objects().stream()
        .anyMatch(
            object -> object.quantity() == null && speech.is(kind, discourse.head(syntax, object)));
  }

  /** Whether the saying only announces what stands so many sentences behind it. */
  static boolean leads(Saying saying, int behind) {
    return saying.kind() == Saying.Kind.NUMBER && saying.from() == saying.to() && behind <= NEXT;
  }
}
