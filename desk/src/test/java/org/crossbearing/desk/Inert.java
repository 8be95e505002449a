package org.crossbearing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether nothing that a report holds acts in a page. */
final class Inert {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Any picture but the map of an event. */
  private static final String STRANGE_IMAGE =
      "img:not([src~=^/events/e\\d+/map\\.svg([?][a-z0-9=&-]*)?$])";

  private Inert() {}

  static void check(String page, String path) {
    Document parsed = Jsoup.parse(page);
    assertThat(
            parsed.select(
                "script:not([src]), " + STRANGE_IMAGE + ", iframe, object, embed, style, base"))
        .as(path)
        .isEmpty();
    for (Element element : parsed.getAllElements()) {
      element
          .attributes()
          .forEach(
              attribute ->
                  assertThat(attribute.getKey())
                      .as(path)
                      .doesNotStartWith("on")
                      .isNotEqualTo("style"));
      for (String name : List.of("href", "src", "action", "formaction")) {
        checkLink(element.attr(name), path);
      }
    }
    assertThat(page.codePoints().filter(Inert::isActive).toArray()).as(path).isEmpty();
    checkIsolated(parsed, path);
  }

  private static void checkLink(String link, String path) {
    int colon = link.indexOf(':');
    int slash = link.indexOf('/');
    if (colon >= 0 && (slash < 0 || colon < slash)) {
      assertThat(link.substring(0, colon).toLowerCase(Locale.ROOT)).as(path).isIn(SCHEMES);
    }
    assertThat(link).as(path).doesNotStartWith("//");
  }

  /** What turns or hides text, or is no text. */
  private static boolean isActive(int c) {
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
    boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return control || turns;
  }

  /**
   * Letters that run from right to left stand in an element that keeps their direction to itself,
   * or alone in theirs, so that the page's own words beside them stay where they are.
   */
  private static void checkIsolated(Document page, String path) {
    for (Element element : page.body().getAllElements()) {
      if (element.ownText().codePoints().anyMatch(Inert::runsLeft)) {
        boolean kept =
            element.closest("bdi, [dir], blockquote, q, pre, textarea, option, title") != null;
        boolean alone = element.isBlock() && element.text().equals(element.ownText());
        assertThat(kept || alone).as(path + ": " + element.outerHtml()).isTrue();
      }
    }
  }

  private static boolean runsLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
