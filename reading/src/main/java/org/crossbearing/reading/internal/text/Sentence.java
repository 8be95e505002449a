package org.crossbearing.reading.internal.text;

import java.util.List;
import org.crossbearing.model.Span;

/**
 * A run of tokens that is read on its own.
 *
 * @param block the block it stands in
 * @param first index of its first token in the block
 * @param tokens its tokens, at least one
 */
public record Sentence(Block block, int first, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** From the first character to the last. */
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at {@code index}. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** The normal form of the token at {@code index}, empty outside the sentence. */
  public String norm(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index).norm() : "";
  }

  /** Whether the token at {@code index} is a dash; false outside the sentence. */
  public boolean dash(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).dash();
  }

  /** Whether every word is in capitals, three at least. */
  public boolean shouted() {
    int words = 0;
    for (Token token : tokens) {
      boolean word = token.word() && token.text().length() > 1;
      if (word && !token.allCapitals()) {
        return false;
      }
      words += word ? 1 : 0;
    }
    return words >= 3;
  }

  /** Whether the token at {@code index} is a number; not outside the sentence. */
  public boolean isNumber(int index) {
    return index >= 0 && index < tokens.size() && tokens.get(index).number();
  }

  /** Whether nothing follows at {@code index}: a mark stands there, or the sentence is over. */
  public boolean closes(int index) {
    return index >= tokens.size() || tokens.get(index).mark();
  }

  /** The characters from token {@code from} to before token {@code to}. */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
