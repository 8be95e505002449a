package org.crossbearing.reading.internal.name;

import org.jspecify.annotations.Nullable;

/**
 * An office beside a name, before it is known whose.
 *
 * @param noun its head, singular and in lower case
 * @param role as written
 * @param organisation null if not told
 * @param from first token of the words that say it
 * @param to one past the last
 */
record Office(String noun, String role, @Nullable String organisation, int from, int to) {}
