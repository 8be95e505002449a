package org.crossbearing.reading.internal.voice;

import java.util.List;
import java.util.Set;
import org.crossbearing.reading.internal.name.Mention;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Finds a named speaker across what is inserted between the name and the verb. */
final class Appositions {
  private static final int REACH = 14;
  private static final int LONGEST = 40;

  private final Syntax syntax;
  private final boolean[] quoted;
  private final Discourse discourse;

  Appositions(Syntax syntax, boolean[] quoted, Discourse discourse) {
    this.syntax = syntax;
    this.quoted = quoted;
    this.discourse = discourse;
  }

  /**
   * "Tymur Tkachenko, head of the administration, said": the name before the comma.
   *
   * @param index of the chunk behind the last comma
   */
  Speakers.@Nullable Found apposed(int index) {
    boolean comma = syntax.chunk(index - 1) instanceof Link link && link.kind() == Link.Kind.COMMA;
    if (!comma) {
      return null;
    }
    int close = syntax.chunks().get(index - 1).from();
    Mention nearest = null;
    for (Mention mention : discourse.mentions().reversed()) {
      boolean usable = mention.to() <= close && !quoted[mention.from()];
      if (usable && mention.to() == close) {
        nearest = mention;
      } else if (usable && syntax.sentence().norm(mention.to()).equals(",")) {
        boolean better = nearest == null || told(mention.to() + 1) || led(nearest);
        nearest = better && inserted(mention.to() + 1, close) ? mention : nearest;
        break;
      }
    }
    return nearest == null ? null : found(nearest);
  }

  /** "due for talks with Ada Lind": a preposition stands before the name. */
  private boolean led(Mention mention) {
    int at = syntax.index(Reach.chunk(syntax, mention.from()));
    return syntax.chunk(at - 1) instanceof Link link && link.kind() == Link.Kind.PREP;
  }

  /** Whether an age or an office begins here: "chief of staff to the president". */
  private boolean told(int from) {
    Chunk chunk = Reach.chunk(syntax, from);
    boolean age =
        syntax.sentence().token(from).number() && syntax.sentence().norm(from + 1).equals(",");
    return age
        || chunk instanceof NounGroup group && !group.name() && discourse.office(syntax, group);
  }

  Speakers.Found found(Mention mention) {
    int from = Math.min(mention.from(), Reach.chunk(syntax, mention.from()).from());
    return new Speakers.Found(List.of(Actor.of(mention.person())), from, mention.to(), false);
  }

  /** Whether the tokens only add to a name: no verb, unless behind "who". */
  private boolean inserted(int from, int to) {
    if (from >= to || Set.of("who", "whose", "which").contains(syntax.sentence().norm(from))) {
      return from < to;
    }
    for (int i = from; i < to; i++) {
      Chunk chunk = Reach.chunk(syntax, i);
      boolean finite = chunk instanceof VerbGroup verb && verb.form() == Chunk.Form.FINITE;
      if (quoted[i] || finite || syntax.sentence().norm(i).equals(";")) {
        return false;
      }
    }
    return to - from < LONGEST;
  }

  /** "Tomas Lindqvist of the World Food Programme, who called": a person. */
  @Nullable Mention who(VerbGroup verb) {
    if (!syntax.sentence().norm(verb.from() - 1).equals("who")) {
      return null;
    }
    for (Mention mention : discourse.mentions().reversed()) {
      if (mention.to() < verb.from() && !quoted[mention.from()]) {
        return mention.to() + REACH > verb.from() ? mention : null;
      }
    }
    return null;
  }
}
