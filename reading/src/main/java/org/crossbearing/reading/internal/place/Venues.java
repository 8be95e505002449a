package org.crossbearing.reading.internal.place;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.internal.figure.Draft;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Form;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

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
            && (meets(clause) && !ofSubject(syntax, clause, mention)
                || clause.subjects().stream().anyMatch(group -> meeting(syntax, group)));
  }

  private boolean meets(Clause clause) {
    return words.is("meet", clause.verb().lemma());
  }

  /** "Doctors in Rome agreed": who they are, not where they met. */
  private static boolean ofSubject(Syntax syntax, Clause clause, Mention mention) {
    List<NounGroup> chain = chain(syntax, mention);
    return clause.subjects().stream().anyMatch(chain::contains);
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

  /** "a blast in Rome", "12 died in Rome", "hit a hall hosting a conference in Rome". */
  boolean harmedAt(Syntax syntax, Mention mention) {
    Clause clause = Speakers.clause(syntax, mention);
    if (harmed(syntax, chain(syntax, mention), clause)) {
      return true;
    }
    NounGroup described = clause == null ? null : described(syntax, clause);
    if (described == null) {
      return false;
    }
    Clause own = syntax.relation(described).clause();
    return harmed(syntax, chain(syntax, described), own == clause ? null : own);
  }

  private boolean harmed(Syntax syntax, List<NounGroup> chain, @Nullable Clause clause) {
    return chain.stream().anyMatch(group -> harm(syntax, group))
        || clause != null
            && (harms(clause) || clause.subjects().stream().anyMatch(group -> harm(syntax, group)));
  }

  private boolean harms(Clause clause) {
    String lemma = clause.verb().lemma();
    return words.is("harm", lemma) || words.is("hit", lemma);
  }

  /** What the clause only describes: "leaders discussing a truce"; or null. */
  private static @Nullable NounGroup described(Syntax syntax, Clause clause) {
    Chunk before = syntax.chunk(syntax.chunkAt(clause.verb().from()) - 1);
    boolean describes = clause.verb().form() == Form.ING;
    return describes && before instanceof NounGroup noun ? noun : null;
  }

  /** "a meeting", "the Recovery Conference". */
  private boolean meeting(Syntax syntax, NounGroup group) {
    return words.is("meeting", syntax.sentence().norm(group.to() - 1));
  }

  private boolean harm(Syntax syntax, NounGroup group) {
    return words.is("event", group.noun()) && !meeting(syntax, group);
  }

  /** Whether people meet there, and no harm is told of it, nor done by what else is. */
  boolean only(Syntax syntax, Mention mention, Draft harm) {
    return at(syntax, mention) && !harmedAt(syntax, mention) && !doneAt(syntax, mention, harm);
  }

  /** "A bomb went off at a meeting in Rome, killing six", "60 fell ill at a meeting in Rome". */
  private boolean doneAt(Syntax syntax, Mention mention, Draft draft) {
    Clause clause = Speakers.clause(syntax, mention);
    Clause harm = draft.clause();
    if (clause == null || harm == null || meets(clause) || words.saying(clause.verb().lemma())) {
      return false;
    }
    List<NounGroup> who = clause.subjects();
    if (harm == clause) {
      return who.contains(draft.group()) || clause.objects().contains(draft.group());
    }
    boolean same = !who.isEmpty() && harm.subjects().equals(who);
    boolean hangs = harm.parent() == clause && harm.verb().form() == Form.ING;
    return harms(harm) && (same || hangs);
  }

  /** The noun groups that the name hangs on, the nearest first. */
  private static List<NounGroup> chain(Syntax syntax, Mention mention) {
    NounGroup group = Speakers.group(syntax, mention.from());
    return group == null ? List.of() : chain(syntax, group);
  }

  private static List<NounGroup> chain(Syntax syntax, NounGroup name) {
    List<NounGroup> chain = new ArrayList<>();
    NounGroup group = name;
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
