package org.crossbearing.reading.internal.place;

import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Relation;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/** Tells where somebody speaks or goes from where something happens. Thread-safe. */
final class Speakers {
  private final PlaceWords words;

  Speakers(PlaceWords words) {
    this.words = words;
  }

  /** Whether the place is only where somebody says something: "told reporters in Austin". */
  boolean at(Syntax syntax, Mention mention) {
    NounGroup group = group(syntax, mention.from());
    Relation relation = group == null ? null : syntax.relation(group);
    Clause clause = relation == null ? null : relation.clause();
    boolean listeners =
        relation != null
            && relation.phrase() != null
            && relation.phrase().after() instanceof NounGroup who
            && words.is("listener", who.noun());
    if (listeners) {
      return true;
    }
    if (relation == null || clause == null || !words.saying(clause.verb().lemma())) {
      return false;
    }
    Clause.Phrase phrase = relation.phrase();
    if (phrase != null
        && phrase.after() instanceof NounGroup event
        && words.is("weapon", event.noun())) {
      return false;
    }
    boolean told = mention.from() > clause.verb().from();
    return told || phrase != null && clause.subjects().contains(phrase.after());
  }

  /** "Norland says sanctions must go": whether it is said by what bears the name. */
  boolean says(Syntax syntax, Mention mention) {
    NounGroup group = group(syntax, mention.from());
    Clause clause = clause(syntax, mention);
    return clause != null
        && clause.subjects().contains(group)
        && words.is("voice", clause.verb().lemma());
  }

  /** The clause that the mention is a part of, or null. */
  static @Nullable Clause clause(Syntax syntax, Mention mention) {
    NounGroup group = group(syntax, mention.from());
    Relation relation = group == null ? null : syntax.relation(group);
    return relation == null ? null : relation.clause();
  }

  /** The noun group that holds the token, or null. */
  static @Nullable NounGroup group(Syntax syntax, int token) {
    int low = 0;
    int high = syntax.chunks().size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Chunk chunk = syntax.chunks().get(middle);
      if (token < chunk.from()) {
        high = middle - 1;
      } else if (token >= chunk.to()) {
        low = middle + 1;
      } else {
        return chunk instanceof NounGroup group ? group : null;
      }
    }
    return null;
  }
}
