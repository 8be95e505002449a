package org.crossbearing.intake.internal.feed;

import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param title who publishes it
 * @param language the primary subtag of its BCP 47 tag
 */
record Channel(@Nullable String title, @Nullable String language) {
  static Channel of(Element root) {
    Element channel = Objects.requireNonNullElse(Fields.child(root, "channel"), root);
    String language = Fields.text(channel, "language");
    String tag = language == null ? root.attr("xml:lang") : language;
    String primary = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return new Channel(Fields.text(channel, "title"), primary.isEmpty() ? null : primary);
  }
}
