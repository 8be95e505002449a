package org.crossbearing.reading.internal.time;

import java.util.Set;
import org.crossbearing.reading.internal.syntax.Chunk;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the noun whose time an expression is. Thread-safe. */
final class EventNouns {
  private static final Set<String> QUOTES = Set.of("\"", "\u201d", "\u2019", "'");

  private final TimeWords words;
  private final Telling telling;

  EventNouns(TimeWords words, Telling telling) {
    this.words = words;
    this.telling = telling;
  }

  /** The group that the expression describes: "Tuesday's Russian attack", "the July 4 floods". */
  @Nullable NounGroup described(Syntax syntax, TimeMention mention) {
    Sentence sentence = syntax.sentence();
    String next = sentence.norm(mention.to());
    int at = next.equals("'s") || next.equals("'") ? mention.to() + 1 : mention.to();
    if (at >= sentence.size()) {
      return null;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(at));
    boolean owner = at > mention.to();
    boolean bare =
        sentence.norm(mention.from() - 1).equals("that") && chunk != null && chunk.from() == at;
    boolean led = owner || !bare && determined(sentence, mention.from());
    boolean within = chunk instanceof NounGroup group && group.from() < mention.to();
    if (!(chunk instanceof NounGroup group) || !led && !within || group.head() < at) {
      return null;
    }
    boolean on = sentence.norm(mention.from() - 1).equals("on");
    boolean somebody = !led && (on || group.name()) && !telling.happens(group);
    boolean clock = words.is("clock", group.noun());
    return group.noun().isEmpty() && !owner || group.pronoun() || somebody || clock ? null : group;
  }

  private static boolean determined(Sentence sentence, int at) {
    String before = sentence.norm(at - 1);
    return Set.of("the", "a", "an", "this", "that", "'s", "its", "their").contains(before);
  }

  /** The event right before the expression: "a shooting Sunday night", "strikes on 24 April". */
  @Nullable NounGroup before(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    at = at > 0 && preposition(syntax.chunks().get(at)) ? at - 1 : at;
    return syntax.chunk(at) instanceof NounGroup noun && telling.happens(noun) ? noun : null;
  }

  /**
   * The nearest event before the expression with only places between: "a raid in Tora on Monday".
   */
  @Nullable NounGroup back(Syntax syntax, TimeMention mention) {
    int at = syntax.chunkAt(mention.from()) - 1;
    at = at > 0 && preposition(syntax.chunks().get(at)) ? at - 1 : at;
    while (syntax.chunk(at) instanceof NounGroup noun) {
      if (telling.happens(noun)) {
        return noun;
      }
      if (!(at > 1 && preposition(syntax.chunks().get(at - 1)))) {
        return null;
      }
      at -= 2;
      boolean quote = syntax.chunk(at) instanceof Link link && QUOTES.contains(link.norm());
      at = quote ? at - 1 : at;
    }
    return null;
  }

  /** "In a statement read out on Monday": the telling. */
  boolean published(Syntax syntax, @Nullable Clause clause) {
    return clause != null
        && (clause.reduced() || clause.subjects().isEmpty())
        && syntax.chunk(syntax.chunkAt(clause.verb().from()) - 1) instanceof NounGroup noun
        && words.is("telling", noun.noun())
        && !telling.happens(noun);
  }

  static boolean preposition(Chunk chunk) {
    return chunk instanceof Link link && link.kind() == Link.Kind.PREP;
  }
}
