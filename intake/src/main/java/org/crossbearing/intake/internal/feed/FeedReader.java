package org.crossbearing.intake.internal.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossbearing.intake.internal.html.Page;
import org.crossbearing.intake.internal.text.Head;
import org.crossbearing.intake.internal.text.Refusal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Takes the items out of a feed in RSS 2.0, RSS 1.0 or Atom, however malformed. */
public final class FeedReader {
  /** Feeds nest some ten elements. */
  private static final int DEEPEST = 150;

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf");
  private static final Set<String> ITEMS = Set.of("item", "entry");

  private FeedReader() {}

  /** Whether a file is a feed, by how it begins. */
  public static boolean isFeed(byte[] bytes) {
    return ROOTS.contains(Head.of(bytes).element());
  }

  /**
   * The items that have any text, in their order.
   *
   * @throws Refusal if there are none
   */
  public static List<Page> read(byte[] bytes) throws Refusal {
    Document document = parse(bytes);
    List<Page> pages = new ArrayList<>();
    Element root = document.firstElementChild();
    if (root != null && ROOTS.contains(name(root))) {
      Channel channel = Channel.of(root);
      for (Element element : document.getAllElements()) {
        if (ITEMS.contains(name(element))) {
          new Item(element, channel).page().ifPresent(pages::add);
        }
      }
    }
    if (pages.isEmpty()) {
      throw new Refusal("a feed with items", "none in it", "save the feed anew");
    }
    return pages;
  }

  /** The library loads nothing that a document refers to. */
  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(DEEPEST));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes at hand can be read", e);
    }
  }

  static String name(Element element) {
    return element.tagName().toLowerCase(Locale.ROOT);
  }
}
