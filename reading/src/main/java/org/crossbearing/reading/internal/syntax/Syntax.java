package org.crossbearing.reading.internal.syntax;

import java.util.List;
import java.util.Map;
import org.crossbearing.reading.internal.lexicon.Tag;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * One sentence, analysed.
 *
 * @param tags one a token
 * @param quantities every number, also those that count nothing
 * @param chunks covering all tokens, in order
 * @param clauses in the order of their verbs
 * @param relations by index of the group's first token
 */
public record Syntax(
    Sentence sentence,
    List<Tag> tags,
    List<Quantity> quantities,
    List<Chunk> chunks,
    List<Clause> clauses,
    Map<Integer, Relation> relations) {
  /** What the group is in its clause. */
  public Relation relation(NounGroup group) {
    return relations.getOrDefault(group.from(), Relation.NONE);
  }

  /** The index of the chunk in {@link #chunks}. */
  public int index(Chunk chunk) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int from = chunks.get(middle).from();
      if (from == chunk.from()) {
        return middle;
      }
      if (from < chunk.from()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    throw new IllegalArgumentException("chunk of another sentence: " + chunk);
  }

  /** The index of the chunk that holds token {@code token}. */
  public int chunkAt(int token) {
    int low = 0;
    int high = chunks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (chunks.get(middle).from() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The chunk at {@code index}, null outside the sentence. */
  public @Nullable Chunk chunk(int index) {
    return index >= 0 && index < chunks.size() ? chunks.get(index) : null;
  }

  /** The first chunk after {@code index} that is no quotation mark or adverb; null at the end. */
  public @Nullable Chunk after(int index) {
    int at = index + 1;
    while (at < chunks.size() && transparent(chunks.get(at))) {
      at++;
    }
    return chunk(at);
  }

  /**
   * The first chunk before {@code index} that is no quotation mark or adverb; null at the start.
   */
  public @Nullable Chunk before(int index) {
    int at = index - 1;
    while (at >= 0 && transparent(chunks.get(at))) {
      at--;
    }
    return chunk(at);
  }

  static boolean transparent(Chunk chunk) {
    return chunk instanceof Chunk.Link link
        && (link.kind() == Chunk.Link.Kind.QUOTE || link.kind() == Chunk.Link.Kind.ADV);
  }
}
