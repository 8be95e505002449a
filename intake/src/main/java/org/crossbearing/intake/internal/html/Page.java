package org.crossbearing.intake.internal.html;

import java.util.List;
import org.crossbearing.model.Published;
import org.jspecify.annotations.Nullable;

/**
 * What a saved page holds.
 *
 * @param text the headline and the paragraphs of the article
 * @param credits the agencies it credits
 * @param language the primary subtag of its BCP 47 tag
 */
public record Page(
    String text,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable Published published,
    List<String> credits,
    @Nullable String url,
    @Nullable String language) {}
