package org.crossbearing.model;

import org.jspecify.annotations.Nullable;

/**
 * A place of an event.
 *
 * @param name as most reports write it
 * @param country ISO 3166-1 alpha-2, null if unknown
 * @param region the name of the first-level division that it lies in or is, null if unknown
 * @param latitude degrees north, null if unknown
 * @param longitude degrees east, null if unknown
 */
public record Place(
    String name,
    @Nullable String country,
    @Nullable String region,
    @Nullable Double latitude,
    @Nullable Double longitude) {}
