package org.crossbearing.ledger.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became otherwise in the ledger.
 *
 * @param id the number of the change; later changes have higher ones
 * @param seq the number of the entry that did it
 * @param recorded when that was
 * @param kind what kind of change, in a word or two
 * @param event the id of the event, for example {@code e12}; null if it is about no event
 * @param finding the id of the finding, for example {@code f30}; null if it is about none
 * @param words one line for people
 */
public record Change(
    int id,
    int seq,
    Instant recorded,
    String kind,
    @Nullable String event,
    @Nullable String finding,
    String words) {}
