package org.crossbearing.reading.internal.voice;

import org.jspecify.annotations.Nullable;

/**
 * A quotation with its speaker.
 *
 * @param saying the words that name the speaker, null if the quotation goes on with one before
 * @param speaker null if the text does not tell
 * @param counts whether it is a statement, rather than a term or title in quotation marks
 * @param goesOn whether it belongs to the same utterance as the quotation before
 */
record Said(
    Quotation quotation,
    @Nullable Saying saying,
    @Nullable Actor speaker,
    boolean counts,
    boolean goesOn) {}
