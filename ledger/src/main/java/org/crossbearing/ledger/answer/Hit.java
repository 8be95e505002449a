package org.crossbearing.ledger.answer;

import org.jspecify.annotations.Nullable;

/**
 * A claim that was looked for.
 *
 * @param claim its id, for example {@code r12.c7}
 * @param kind the kind of claim, as the dossier names it
 * @param about what is counted, done or held: "killed people", "supply"; empty if nothing is
 * @param quote the claim's words, at most 2,000 characters of them
 * @param speaker null if nobody is named
 * @param outlet null if unknown
 * @param published as the report has it; null if unknown
 * @param event the id of its event; null if it belongs to none
 * @param finding the id of its finding; null if it is in none
 * @param status that of the finding; null if it is in none
 */
public record Hit(
    String claim,
    String kind,
    String about,
    String quote,
    @Nullable String speaker,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String event,
    @Nullable String finding,
    @Nullable String status) {}
