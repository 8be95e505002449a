package org.crossbearing.model;

import org.jspecify.annotations.Nullable;

/**
 * An office or function that a named person is said to hold.
 *
 * @param person the fullest form of the name in this report
 * @param entity the id of the entity, null until reconciled
 * @param role the office or function as written
 * @param organisation what it belongs to, as far as the text tells, by name or by demonym
 */
public record Role(
    String id,
    String report,
    Span quote,
    String person,
    @Nullable String entity,
    String role,
    @Nullable String organisation)
    implements Claim {}
