package org.crossbearing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One published text.
 *
 * @param id unique in its dossier, for example {@code r1}
 * @param file where it was read from, relative to what the user named
 * @param outlet who published it, null if unknown
 * @param title null if the publisher's record gives none (a headline in the text stays in the text)
 * @param published null if unknown
 * @param credits the agencies credited, in order
 * @param url null if unknown
 * @param language BCP 47 tag
 * @param text the characters that every offset counts in
 * @param extracted whether {@code text} was taken out of a page rather than being the file itself
 */
public record Report(
    String id,
    String file,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable Published published,
    List<String> credits,
    @Nullable String url,
    String language,
    String text,
    boolean extracted) {
  public Report {
    credits = List.copyOf(credits);
  }
}
