package org.crossbearing.reading.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.reading.internal.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Values keyed by one or more words, found by the longest match. Thread-safe once filled.
 *
 * @param <V> what a phrase stands for
 */
public final class Phrases<V> {
  private final Map<String, V> values = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Integer> longestBack = new HashMap<>();

  /** Adds a phrase of words separated by single spaces; the first value for a phrase stays. */
  public void put(String phrase, V value) {
    List<String> words = List.of(phrase.split(" ", -1));
    values.putIfAbsent(phrase, value);
    longest.merge(words.getFirst(), words.size(), Math::max);
    longestBack.merge(words.getLast(), words.size(), Math::max);
  }

  /** The value of exactly this phrase, or null. */
  public @Nullable V get(String phrase) {
    return values.get(phrase);
  }

  /** The longest phrase that begins at token {@code at} and ends before {@code to}, or null. */
  public @Nullable Match<V> at(List<Token> tokens, int at, int to) {
    if (at >= to) {
      return null;
    }
    Integer most = longest.get(tokens.get(at).norm());
    if (most == null) {
      return null;
    }
    for (int length = Math.min(most, to - at); length > 0; length--) {
      V value = values.get(join(tokens, at, at + length));
      if (value != null) {
        return new Match<>(at, at + length, value);
      }
    }
    return null;
  }

  /**
   * The longest phrase that ends just before token {@code end} and begins at or after {@code from}.
   */
  public @Nullable Match<V> before(List<Token> tokens, int from, int end) {
    if (end <= from) {
      return null;
    }
    Integer most = longestBack.get(tokens.get(end - 1).norm());
    if (most == null) {
      return null;
    }
    for (int length = Math.min(most, end - from); length > 0; length--) {
      V value = values.get(join(tokens, end - length, end));
      if (value != null) {
        return new Match<>(end - length, end, value);
      }
    }
    return null;
  }

  private static String join(List<Token> tokens, int from, int to) {
    if (to - from == 1) {
      return tokens.get(from).norm();
    }
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i > from ? " " : "").append(tokens.get(i).norm());
    }
    return phrase.toString();
  }

  /**
   * A phrase found.
   *
   * @param from index of its first token
   * @param to one past its last token
   */
  public record Match<V>(int from, int to, V value) {}
}
