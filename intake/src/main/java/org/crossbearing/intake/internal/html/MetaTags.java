package org.crossbearing.intake.internal.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page. Of several with one name the first counts. */
record MetaTags(Map<String, String> values) {
  private static final String[] NAMES = {"property", "name", "itemprop", "http-equiv"};

  static MetaTags of(Document page) {
    Map<String, String> values = new HashMap<>();
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String name : NAMES) {
        String key = meta.attr(name).strip().toLowerCase(Locale.ROOT);
        if (!key.isEmpty() && !content.isEmpty()) {
          values.putIfAbsent(key, content);
        }
      }
    }
    return new MetaTags(values);
  }

  /** The value of a name in lower case. */
  Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }
}
