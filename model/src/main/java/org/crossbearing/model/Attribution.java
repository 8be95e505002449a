package org.crossbearing.model;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain through which a claim reached the report.
 *
 * @param name who said it, resolved within the report ("the mayor" becomes his name)
 * @param verb the reporting verb as written, null if there is none ("according to")
 * @param medium where it was said ("Telegram"), null if not told
 */
public record Attribution(String name, @Nullable String verb, @Nullable String medium) {}
