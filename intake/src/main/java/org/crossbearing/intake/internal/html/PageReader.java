package org.crossbearing.intake.internal.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossbearing.intake.internal.text.Refusal;
import org.crossbearing.intake.internal.text.TextShape;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Takes the article and its particulars out of a saved page. */
public final class PageReader {
  /** A page of more would fill the memory; the longest articles have some thousands. */
  private static final long MOST_TAGS = 500_000;

  /** What is nested deeper comes up to here. Pages seldom reach 50. */
  private static final int DEEPEST = 150;

  /** How far down the headline may stand to be taken for the one in the text. */
  private static final int TOP = 3;

  private PageReader() {}

  /**
   * Reads a page, however malformed.
   *
   * @throws Refusal if there is no text in it, or far too much markup
   */
  public static Page read(String html) throws Refusal {
    long tags = html.chars().filter(c -> c == '<').count();
    if (tags > MOST_TAGS) {
      throw new Refusal("a saved page", tags + " tags", "save the words of the article as .txt");
    }
    Document document = parse(html);
    Particulars particulars = Particulars.of(document);
    ArticleFinder.Found found = ArticleFinder.find(document);
    List<String> paragraphs = paragraphs(found.article(), html);
    return new Page(
        text(paragraphs, particulars.headline()),
        particulars.title(),
        particulars.outlet(),
        particulars.published(),
        credits(particulars, found.byline()),
        particulars.url(),
        particulars.language());
  }

  private static Document parse(String html) {
    Document document = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
    document.outputSettings().prettyPrint(false);
    return document;
  }

  /** Those of the article, else whatever text the page shows. */
  private static List<String> paragraphs(Element article, String html) throws Refusal {
    List<String> paragraphs = PageText.paragraphs(article);
    if (paragraphs.isEmpty()) {
      paragraphs = PageText.paragraphs(parse(html).body());
    }
    if (paragraphs.isEmpty()) {
      throw new Refusal("a saved page with an article", "no text in it", "save the page anew");
    }
    return paragraphs;
  }

  private static String text(List<String> paragraphs, @Nullable String headline) {
    List<String> all = new ArrayList<>(paragraphs);
    if (headline != null
        && !TextShape.isBlank(headline)
        && all.stream().limit(TOP).noneMatch(top -> top.equalsIgnoreCase(headline))) {
      all.add(0, headline);
    }
    return String.join("\n\n", all);
  }

  private static List<String> credits(Particulars particulars, @Nullable String byline) {
    return Stream.concat(particulars.authors().stream(), Stream.ofNullable(byline))
        .flatMap(Agencies::in)
        .distinct()
        .toList();
  }
}
