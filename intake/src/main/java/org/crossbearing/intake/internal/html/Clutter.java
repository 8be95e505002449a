package org.crossbearing.intake.internal.html;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a page and is not part of what it reports. */
final class Clutter {
  private static final Set<String> TAGS =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "nav",
          "aside",
          "dialog",
          "object",
          "embed");

  private static final Set<String> ROLES =
      Set.of("navigation", "dialog", "alertdialog", "contentinfo", "complementary", "search");

  private static final Pattern CONSENT =
      Pattern.compile("cookie|consent|gdpr|onetrust|newsletter-?sign|paywall-?bar");

  private static final Pattern NOT_SHOWN = Pattern.compile("display:none|visibility:hidden");

  private static final int LONGEST_NAME = 2_000;

  private static final Set<String> CONTENT = Set.of("html", "body", "main", "article");

  private Clutter() {}

  static void removeFrom(Document page) {
    page.select("[class], [id], [style]").forEach(Clutter::dropLongNames);
    List<Element> clutter = page.getAllElements().stream().filter(Clutter::isClutter).toList();
    clutter.forEach(Element::remove);
  }

  /** They are matched many times against many patterns; no class is named like this. */
  private static void dropLongNames(Element element) {
    for (String key : List.of("class", "id", "style")) {
      if (element.attr(key).length() > LONGEST_NAME) {
        element.removeAttr(key);
      }
    }
  }

  /** Whether readers do not see it. */
  static boolean isHidden(Element element) {
    return isMarkedHidden(element) && !holdsContent(element);
  }

  private static boolean isClutter(Element element) {
    return TAGS.contains(element.normalName())
        || ((isMarkedHidden(element) || isBeside(element)) && !holdsContent(element));
  }

  private static boolean isMarkedHidden(Element element) {
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || NOT_SHOWN.matcher(element.attr("style").replace(" ", "")).find()
        || (element.normalName().equals("sup") && element.hasClass("reference"));
  }

  private static boolean isBeside(Element element) {
    String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
    return ROLES.contains(element.attr("role")) || CONSENT.matcher(names).find();
  }

  /** A page saved while it asked for consent hides, or names after that, what is behind. */
  private static boolean holdsContent(Element element) {
    return CONTENT.contains(element.normalName())
        || element.selectFirst("article, main, [role=main]") != null;
  }
}
