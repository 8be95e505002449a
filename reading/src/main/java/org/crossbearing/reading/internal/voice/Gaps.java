package org.crossbearing.reading.internal.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;

/** Finds who is left with a number and no verb: "police say 12, the organisers at most 40". */
final class Gaps {
  /** Chunks behind a semicolon up to somebody else's number. */
  private static final int AHEAD = 5;

  private static final Set<String> LED = Set.of("at", "of");

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;
  private final Speech speech;

  Gaps(Syntax syntax, boolean[] quoted, Discourse discourse, Speech speech) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
    this.speech = speech;
  }

  void find(List<Saying> found) {
    List<Saying> gaps = new ArrayList<>();
    for (Saying saying : found) {
      boolean leads = saying.verb() != null && saying.from() >= saying.end();
      if (leads && saying.kind() != Saying.Kind.ACT && !saying.actors().isEmpty()) {
        find(saying, gaps);
      }
    }
    found.addAll(gaps);
  }

  private void find(Saying saying, List<Saying> gaps) {
    int last = syntax.chunkAt(Math.max(saying.from(), saying.to() - 1));
    last += syntax.sentence().norm(saying.to()).equals(";") ? AHEAD : 0;
    for (int i = syntax.chunkAt(saying.from()) + 1;
        i < Math.min(last, syntax.chunks().size());
        i++) {
      if (joins(i - 1)
          && syntax.chunk(i) instanceof NounGroup group
          && group.quantity() == null
          && !speech.is("number", discourse.head(syntax, group))
          && !quoted[group.from()]
          && syntax.chunk(number(i)) instanceof NounGroup number
          && number.quantity() != null
          && !(behindSemicolon(i) && ofWhom(number))
          && closes(syntax.index(number) + 1)) {
        Actor actor = discourse.actor(syntax, group);
        if (actor != null) {
          gaps.add(gap(saying, actor, group, number));
        }
      }
    }
  }

  /** The index of the chunk behind the group, past an adverb or "at", "of". */
  private int number(int at) {
    int next = at + 1;
    while (syntax.chunk(next) instanceof Link link
        && (link.kind() == Link.Kind.ADV
            || link.kind() == Link.Kind.COMMA && behindSemicolon(at)
            || LED.contains(link.norm()))) {
      next++;
    }
    return next;
  }

  /** "...; the army, 40 of whose men fled": no count of its own. */
  private boolean ofWhom(NounGroup number) {
    return syntax.sentence().norm(number.to()).equals("of");
  }

  /** "...; the police, 19". */
  private boolean behindSemicolon(int at) {
    return syntax.chunk(at - 1) instanceof Link link && link.norm().equals(";");
  }

  private static Saying gap(Saying saying, Actor actor, NounGroup group, NounGroup number) {
    return new Saying(
        List.of(actor),
        List.of(),
        saying.verb(),
        null,
        Saying.Kind.NUMBER,
        group.from(),
        group.to(),
        number.from(),
        number.to());
  }

  private boolean joins(int at) {
    return syntax.chunk(at) instanceof Link link
        && (link.kind() == Link.Kind.COMMA
            || link.kind() == Link.Kind.AND
            || link.kind() == Link.Kind.BREAK);
  }

  /** Whether the number ends what is told: no verb of its own follows. */
  private boolean closes(int at) {
    Chunk next = syntax.chunk(at);
    return !(next instanceof Chunk.VerbGroup);
  }
}
