package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;

/** Tells places where people meet from those where harm is done. Thread-safe. */
final class Venues {
  /** Tokens that may stand between a meeting and its place. */
  private static final int FAR = 10;

  /** Noun groups that the name may hang on, one on another. */
  private static final int CHAIN = 4;

  private final PlaceWords words;

  Venues(PlaceWords words) {
    this.words = words;
  }

  /** "a conference in Rome", "the Istanbul talks", "the delegations met in Istanbul". */
  boolean at(Syntax syntax, Mention mention) {
    Clause clause = Speakers.clause(syntax, mention);
    return words.is("meeting", syntax.sentence().norm(mention.to()))
        || behind(syntax, mention)
        || clause != null
            && (words.is("meet", clause.verb().lemma())
                || clause.subjects().stream().anyMatch(group -> meeting(syntax, group)));
  }

  /**
   * "a conference on mending his country in Rome": behind the noun, with no verb between but one in
   * -ing.
   */
  private boolean behind(Syntax syntax, Mention mention) {
    for (int i = mention.from() - 1; i >= Math.max(0, mention.from() - FAR); i--) {
      Token token = syntax.sentence().token(i);
      Tag tag = syntax.tags().get(i);
      boolean parts = tag == Tag.SUB || tag == Tag.REL || tag.verbal() && tag != Tag.ING;
      if (token.mark() || parts) {
        return false;
      }
      if (words.is("meeting", token.norm())) {
        return true;
      }
    }
    return false;
  }

  /** "a blast in Rome", "12 died in Rome". */
  boolean harmedAt(Syntax syntax, Mention mention) {
    Clause clause = Speakers.clause(syntax, mention);
    return chain(syntax, mention).stream().anyMatch(group -> harm(syntax, group))
        || clause != null
            && (words.is("harm", clause.verb().lemma())
                || words.is("hit", clause.verb().lemma())
                || clause.subjects().stream().anyMatch(group -> harm(syntax, group)));
  }

  /** "a meeting", "the Recovery Conference". */
  private boolean meeting(Syntax syntax, NounGroup group) {
    return words.is("meeting", syntax.sentence().norm(group.to() - 1));
  }

  private boolean harm(Syntax syntax, NounGroup group) {
    return words.is("event", group.noun()) && !meeting(syntax, group);
  }

  /** Whether people meet there, and no harm is told of it in the clause. */
  boolean only(Syntax syntax, Mention mention) {
    return at(syntax, mention) && !harmedAt(syntax, mention);
  }

  /** The noun groups that the name hangs on, the nearest first. */
  private static List<NounGroup> chain(Syntax syntax, Mention mention) {
    List<NounGroup> chain = new ArrayList<>();
    NounGroup group = Speakers.group(syntax, mention.from());
    for (int i = 0; i < CHAIN && group != null; i++) {
      Relation relation = syntax.relation(group);
      group =
          relation.phrase() != null && relation.phrase().after() instanceof NounGroup before
              ? before
              : null;
      if (group != null) {
        chain.add(group);
      }
    }
    return chain;
  }
}
