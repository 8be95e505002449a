package org.crossbearing.reading.internal.name;

/**
 * Words in capitals that may name a person.
 *
 * @param start first token of the whole run with its titles
 * @param from first token of the name
 * @param to one past its last token
 * @param titled whether a title stands right before the name
 * @param doubtful whether all its words are common ones
 */
record Run(int start, int from, int to, boolean titled, boolean doubtful) {
  int size() {
    return to - from;
  }
}
