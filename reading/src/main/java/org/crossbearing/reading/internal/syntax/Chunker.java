package org.crossbearing.reading.internal.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.lexicon.Words;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.Link;
import org.crossbearing.reading.internal.syntax.Chunk.VerbGroup;
import org.crossbearing.reading.internal.text.Quotes;
import org.crossbearing.reading.internal.text.Sentence;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/** Groups the tokens of one sentence, from left to right. Not thread-safe; one per sentence. */
final class Chunker {
  /** What joins groups as "and" does. */
  private static final List<List<String>> ADDING =
      List.of(
          List.of("as", "well", "as"),
          List.of("along", "with"),
          List.of("together", "with"),
          List.of("in", "addition", "to"));

  private final Sentence sentence;
  private final Tag[] tags;
  private final Map<Integer, Quantity> starts = new HashMap<>();
  private final Words words;
  private final Set<String> days;
  private final VerbGroups verbs;
  private final List<Chunk> chunks = new ArrayList<>();

  Chunker(Sentence sentence, Tag[] tags, List<Quantity> quantities, Words words, Set<String> days) {
    this.sentence = sentence;
    this.tags = tags;
    for (Quantity quantity : quantities) {
      if (quantity.kind() != Quantity.Kind.NONE) {
        starts.put(quantity.from(), quantity);
      }
    }
    this.words = words;
    this.days = days;
    this.verbs = new VerbGroups(sentence, tags, words, days);
  }

  List<Chunk> chunks() {
    int at = 0;
    while (at < tags.length) {
      Chunk chunk = next(at);
      chunks.add(chunk);
      at = Math.max(chunk.to(), at + 1);
    }
    return chunks;
  }

  private @Nullable Link adding(int at) {
    for (List<String> phrase : ADDING) {
      boolean fits = at + phrase.size() < tags.length;
      for (int i = 0; fits && i < phrase.size(); i++) {
        fits = sentence.norm(at + i).equals(phrase.get(i));
      }
      if (fits) {
        return new Link(at, at + phrase.size(), Link.Kind.AND, "and");
      }
    }
    return null;
  }

  private Chunk next(int at) {
    Link adding = adding(at);
    if (adding != null) {
      return adding;
    }
    VerbGroup verb = verbs.at(at);
    if (verb != null) {
      return verb;
    }
    Chunk noun = new NounGroups(sentence, tags, starts, words, days).at(at);
    if (noun != null) {
      return noun;
    }
    return switch (tags[at]) {
      case ADJ -> new Chunk.Adjective(at, at + 1, sentence.norm(at));
      case MARK, POSS -> new Link(at, at + 1, mark(at), sentence.norm(at));
      default -> new Link(at, at + 1, kind(tags[at]), sentence.norm(at));
    };
  }

  private Link.Kind mark(int at) {
    Token token = sentence.token(at);
    if (Quotes.mark(token)) {
      return Link.Kind.QUOTE;
    }
    return switch (token.norm().charAt(0)) {
      case ',' -> Link.Kind.COMMA;
      case ';', ':', '-', '\u2013', '\u2014', '|' -> Link.Kind.BREAK;
      case '(', '[' -> Link.Kind.OPEN;
      case ')', ']' -> Link.Kind.CLOSE;
      default -> Link.Kind.OTHER;
    };
  }

  private static Link.Kind kind(Tag tag) {
    return switch (tag) {
      case PREP, TO -> Link.Kind.PREP;
      case AND -> Link.Kind.AND;
      case SUB -> Link.Kind.SUB;
      case REL -> Link.Kind.REL;
      case ADV, NEG -> Link.Kind.ADV;
      default -> Link.Kind.OTHER;
    };
  }
}
