package org.crossbearing.reading.internal.name;

/**
 * Where a person is named.
 *
 * @param from index of the first token of the name, without titles
 * @param to one past its last token
 */
public record Mention(int from, int to, Person person) {}
