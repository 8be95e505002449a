package org.crossbearing.reading.internal.name;

/**
 * Where a person is named.
 *
 * @param sentence index of the sentence
 * @param from index of the first token of the name, without titles
 * @param to one past its last token
 */
public record Mention(int sentence, int from, int to, Person person) {}
