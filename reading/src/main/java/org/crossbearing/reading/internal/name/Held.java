package org.crossbearing.reading.internal.name;

import org.crossbearing.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * An office, function or relation that somebody is said to have.
 *
 * @param person who has it
 * @param noun its head, singular and in lower case: "minister"
 * @param role the office as written, without what it belongs to
 * @param organisation what it belongs to, null if not told
 * @param span the words that say it, with the name
 */
public record Held(
    Person person, String noun, String role, @Nullable String organisation, Span span) {}
