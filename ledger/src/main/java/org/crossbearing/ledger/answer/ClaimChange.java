package org.crossbearing.ledger.answer;

import org.jspecify.annotations.Nullable;

/**
 * One claim that a new version of a report makes otherwise.
 *
 * @param kind the kind of claim, as the dossier names it
 * @param before its words in the version before; null if it is new
 * @param after its words now; null if it is gone
 */
public record ClaimChange(String kind, @Nullable String before, @Nullable String after) {}
