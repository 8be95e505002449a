package org.crossbearing.ledger.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A claim of or about a person, as a list has it.
 *
 * @param hit the claim
 * @param report the id of its report
 * @param speaker the name as the report has it
 * @param what the role held, the verb of saying or promising, or what is counted; empty if none
 * @param recorded when the ledger learnt it
 */
public record Said(
    Hit hit, String report, String speaker, String what, @Nullable Instant recorded) {}
