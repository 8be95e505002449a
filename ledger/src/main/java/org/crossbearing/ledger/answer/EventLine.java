package org.crossbearing.ledger.answer;

import org.jspecify.annotations.Nullable;

/**
 * An event in a list.
 *
 * @param id for example {@code e12}
 * @param type as the dossier names it
 * @param place null if no report tells
 * @param from its first day in ISO form, empty if no report tells
 * @param to its last day
 * @param reports how many reports tell of it
 * @param findings how many things they count
 * @param disputed how many of these are disputed
 */
public record EventLine(
    String id,
    String type,
    String title,
    @Nullable String place,
    String from,
    String to,
    int reports,
    int findings,
    int disputed) {}
