package org.crossbearing.intake.internal.html;

import java.util.Comparator;
import java.util.Optional;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the part of a page that is the article: what Readability finds, unless the page itself
 * marks something as its article of which Readability found next to nothing.
 */
final class ArticleFinder {
  /** Readability goes over elements and their text many times: above this it takes too long. */
  private static final int MOST_ELEMENTS = 20_000;

  private static final int MOST_TEXT = 2_000_000;

  private static final int MOST_MARKED = 20;

  private static final int ENOUGH = 400;

  /** With less of what the page marks, and less of all its paragraphs, it is the wrong part. */
  private static final double OF_ARTICLE = 0.3;

  private static final double OF_PAGE = 0.1;

  /**
   * An article, empty only if the page is.
   *
   * @param article the elements that hold it
   * @param byline who wrote it, where the page says so apart from the article
   */
  record Found(Element article, @Nullable String byline) {}

  private ArticleFinder() {}

  /** Takes the page apart. */
  static Found find(Document page) {
    Clutter.removeFrom(page);
    Optional<Element> marked = marked(page);
    if (page.getAllElements().size() > MOST_ELEMENTS || page.text().length() > MOST_TEXT) {
      return new Found(marked.orElse(page.body()), null);
    }
    Found found = readability(page.clone());
    int length = length(found.article());
    Element better =
        marked
            .filter(element -> isMissed(element, length, OF_ARTICLE))
            .or(() -> Optional.of(page.body()).filter(body -> isMissed(body, length, OF_PAGE)))
            .orElse(found.article());
    return new Found(better, found.byline());
  }

  private static boolean isMissed(Element element, int found, double share) {
    int length = length(element);
    return found == 0 || (length >= ENOUGH && found < length * share);
  }

  private static Found readability(Document page) {
    // Readability would take such a line for the author's and leave it out.
    page.select(".dateline").removeClass("dateline");
    page.select("table:has(th)").forEach(ArticleFinder::keepTable);
    Article article = new Readability4J("", page).parse();
    Element content = article.getArticleContent();
    return new Found(content == null ? new Element("body") : content, article.getByline());
  }

  /** Readability leaves out small tables, such as one of the killed by town. */
  private static void keepTable(Element table) {
    boolean isLayout = table.selectFirst("table table") != null;
    int linked = table.select("a").text().length();
    if (!isLayout && table.closest("table table") == null && linked * 2 < table.text().length()) {
      table.replaceWith(new Element("pre").text(PageText.of(table)));
    }
  }

  private static Optional<Element> marked(Document page) {
    return page.select("[itemprop=articleBody], article, main, [role=main]").stream()
        .limit(MOST_MARKED)
        .max(Comparator.comparingInt(ArticleFinder::length));
  }

  /** Of the text in paragraphs; menus and buttons seldom have any. */
  private static int length(Element element) {
    int length = element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    return length > 0 ? length : element.text().isEmpty() ? 0 : 1;
  }
}
