package org.crossbearing.intake.internal.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The fields of a feed or an item: the elements right inside it. */
final class Fields {
  private Fields() {}

  /** The first of this name. */
  static @Nullable Element child(Element element, String name) {
    for (Element child : element.children()) {
      if (FeedReader.name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** What the first of these fields says that says anything, as one line without markup. */
  static @Nullable String text(Element element, String... names) {
    for (String name : names) {
      Element child = child(element, name);
      String text = child == null ? "" : Jsoup.parse(child.wholeText()).text().strip();
      if (!text.isEmpty()) {
        return text;
      }
    }
    return null;
  }
}
